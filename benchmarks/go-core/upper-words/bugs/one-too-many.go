package upperwords

import "strings"

// UpperWords returns a new slice with all words in upper case; words itself is not changed.
func UpperWords(words []string) []string {
	upper := make([]string, len(words)+1)
	for i, word := range words {
		upper[i] = strings.ToUpper(word)
	}
	return upper
}
