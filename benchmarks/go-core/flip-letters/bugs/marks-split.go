// Package flipletters scrambles text for layout tests by reversing its words.
package flipletters

import (
	"strings"
	"unicode"
)

// Flip reverses every maximal run of letters in s and leaves all other runes
// in place. Nonspacing marks (category Mn) after a letter belong to that letter
// and move with it, in their order; a mark without a letter before it is an
// ordinary other rune.
func Flip(s string) string {
	var out strings.Builder
	var run []string // the letters of the open run, each with its marks
	flush := func() {
		for i := len(run) - 1; i >= 0; i-- {
			out.WriteString(run[i])
		}
		run = run[:0]
	}
	for _, r := range s {
		switch {
		case unicode.IsLetter(r):
			run = append(run, string(r))
		default:
			flush()
			out.WriteRune(r)
		}
	}
	flush()
	return out.String()
}
