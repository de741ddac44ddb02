// Package pixelrows stores rows of character pixels as counted runs.
package pixelrows

import (
	"errors"
	"strconv"
	"strings"
)

// Errors of Encode and Decode.
var (
	ErrDigit   = errors.New("row holds a digit")
	ErrSyntax  = errors.New("bad code")
	ErrTooLong = errors.New("row too long")
)

// Encode writes each run of equal runes as its length and the rune, leaving
// out a length of 1. A row with an ASCII digit is an ErrDigit.
func Encode(row string) (string, error) {
	if strings.ContainsAny(row, "0123456789") {
		return "", ErrDigit
	}
	var b strings.Builder
	runes := []rune(row)
	for len(runes) > 0 {
		n := 1
		for n < len(runes) && runes[n] == runes[0] {
			n++
		}
		if n > 1 {
			b.WriteString(strconv.Itoa(n))
		}
		b.WriteRune(runes[0])
		runes = runes[n:]
	}
	return b.String(), nil
}

// Decode undoes Encode for rows of at most limit runes; longer ones are an
// ErrTooLong, however large the count is. A count of 0 and digits at the end
// of code are an ErrSyntax.
func Decode(code string, limit int) (string, error) {
	var b strings.Builder
	total, count, counted := 0, 0, false
	for _, r := range code {
		if r >= '0' && r <= '9' {
			count = min(count*10+int(r-'0'), limit+1)
			counted = true
			continue
		}
		if !counted {
			count = 1
		}
		if count == 0 {
			return "", ErrSyntax
		}
		if total+count > limit {
			return "", ErrTooLong
		}
		b.WriteString(strings.Repeat(string(r), count))
		total += count
		count, counted = 0, false
	}
	if counted {
		return "", ErrSyntax
	}
	return b.String(), nil
}
