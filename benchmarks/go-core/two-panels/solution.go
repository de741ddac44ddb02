// Package twopanels prints two text blocks next to each other.
package twopanels

import (
	"strings"
	"unicode/utf8"
)

// Beside returns lines made of a line of left, padded to the longest line of
// left in runes, sep, and the line of right at the same place. The longer block
// decides the number of lines; missing lines count as empty. Trailing spaces
// are removed.
func Beside(left, right []string, sep string) []string {
	width := 0
	for _, line := range left {
		width = max(width, utf8.RuneCountInString(line))
	}
	var out []string
	for i := range max(len(left), len(right)) {
		var l, r string
		if i < len(left) {
			l = left[i]
		}
		if i < len(right) {
			r = right[i]
		}
		pad := strings.Repeat(" ", width-utf8.RuneCountInString(l))
		out = append(out, strings.TrimRight(l+pad+sep+r, " "))
	}
	return out
}
