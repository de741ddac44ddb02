// Package screenwidth measures text in terminal columns.
package screenwidth

import "unicode"

// runeWidth returns 0 for runes below U+0020, U+007F and nonspacing marks, 2
// for U+1100-U+115F, U+2E80-U+A4CF, U+AC00-U+D7A3 and U+FF01-U+FF60 (bounds
// included), and 1 for all others.
func runeWidth(r rune) int {
	switch {
	case r < 0x20 || r == 0x7F || unicode.Is(unicode.Mn, r):
		return 0
	case r >= 0x1100 && r <= 0x115F, r >= 0x2E80 && r <= 0xA4CF:
		return 2
	case r >= 0xAC00 && r <= 0xD7A3, r >= 0xFF01 && r <= 0xFF60:
		return 2
	}
	return 1
}

// Width returns the number of terminal columns that s takes.
func Width(s string) int {
	total := 0
	for _, r := range s {
		total += runeWidth(r)
	}
	return total
}

// Fit splits s so that head is the longest prefix of whole runes at most cols
// columns wide; zero-width runes after the last fitting rune stay in head. A
// negative cols counts as 0.
func Fit(s string, cols int) (head, rest string) {
	cols = max(cols, 0)
	used := 0
	for i, r := range []rune(s) {
		w := runeWidth(r)
		if used+w > cols {
			return s[:i], s[i:]
		}
		used += w
	}
	return s, ""
}
