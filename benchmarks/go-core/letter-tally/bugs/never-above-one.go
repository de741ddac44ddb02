package lettertally

import "unicode"

// Tally counts each letter of s under its lower-case form and skips all other characters.
func Tally(s string) map[rune]int {
	counts := map[rune]int{}
	for _, r := range s {
		if unicode.IsLetter(r) {
			counts[unicode.ToLower(r)] = 1
		}
	}
	return counts
}
