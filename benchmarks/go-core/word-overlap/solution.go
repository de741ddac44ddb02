// Package wordoverlap tells how alike two log messages are.
package wordoverlap

import (
	"strings"
	"unicode"
)

// words returns the set of lower-case words of s: its maximal runs of letters and digits.
func words(s string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}) {
		set[w] = true
	}
	return set
}

// Overlap returns the share of the distinct words of both texts that the two
// have in common, in percent, rounded down. Two texts without any words are
// equal: 100.
func Overlap(a, b string) int {
	inA, inB := words(a), words(b)
	shared := 0
	for w := range inA {
		if inB[w] {
			shared++
		}
	}
	union := len(inA) + len(inB) - shared
	if union == 0 {
		return 100
	}
	return 100 * shared / union
}
