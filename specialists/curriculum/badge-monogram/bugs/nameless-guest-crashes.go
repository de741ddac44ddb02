package badgemonogram

import "strings"

// Monogram returns the upper-case initials of the first and the last word of name, one initial
// if there is only one word, and "?" if there is none.
func Monogram(name string) string {
	words := strings.Fields(name)
	letters := []rune(words[0])[:1]
	if len(words) > 1 {
		last := []rune(words[len(words)-1])
		letters = append(letters, last[0])
	}
	return strings.ToUpper(string(letters))
}
