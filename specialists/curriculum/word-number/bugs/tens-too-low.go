package wordnumber

import (
	"errors"
	"slices"
	"strings"
)

// ErrWord reports text that is not a number word from zero to ninety-nine.
var ErrWord = errors.New("not a number word")

// Number returns the value of a lower-case number word from "zero" to "ninety-nine".
// Only a tens word may be joined, by one hyphen, with "one" to "nine"; other text gives ErrWord.
func Number(word string) (int, error) {
	small := strings.Fields("zero one two three four five six seven eight nine ten eleven twelve " +
		"thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
	tens := strings.Fields("twenty thirty forty fifty sixty seventy eighty ninety")
	if n := slices.Index(small, word); n >= 0 {
		return n, nil
	}
	head, tail, joined := strings.Cut(word, "-")
	t := slices.Index(tens, head)
	if t < 0 {
		return 0, ErrWord
	}
	n := (t + 1) * 10
	if !joined {
		return n, nil
	}
	unit := slices.Index(small, tail)
	if unit < 1 || unit > 9 {
		return 0, ErrWord
	}
	return n + unit, nil
}
