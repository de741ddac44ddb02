// Package moneycolumn aligns amounts of money for plain-text reports.
package moneycolumn

import (
	"strings"
	"unicode/utf8"
)

// lead returns the number of runes before the first point of amount, or of all
// runes if it has none.
func lead(amount string) int {
	before, _, _ := strings.Cut(amount, ".")
	return utf8.RuneCountInString(before)
}

// AlignPoint returns a copy of amounts with as many spaces put in front of each
// as line up their first points; an amount without a point ends where the point
// would stand, and an empty one stays empty. The input is not changed.
func AlignPoint(amounts []string) []string {
	widest := 0
	for _, a := range amounts {
		widest = max(widest, lead(a))
	}
	out := amounts
	for i, a := range amounts {
		if a == "" {
			continue
		}
		out[i] = strings.Repeat(" ", widest-lead(a)) + a
	}
	return out
}
