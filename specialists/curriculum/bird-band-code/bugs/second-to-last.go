package birdbandcode

import "strings"

// BandCode returns the short code of a bird's name in upper case: the first four
// letters of a single word, else the first two of the first and of the last word.
func BandCode(name string) string {
	words := strings.Fields(strings.ToUpper(name))
	size := 2
	if len(words) == 1 {
		size = 4
	} else if len(words) > 2 {
		words = []string{words[0], words[len(words)-2]}
	}
	code := ""
	for _, word := range words {
		letters := []rune(word)
		code += string(letters[:min(size, len(letters))])
	}
	return code
}
