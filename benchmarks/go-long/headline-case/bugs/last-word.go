// Package headlinecase capitalises article titles.
package headlinecase

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Headline capitalises the words of s and joins them with single spaces. Words
// with an upper-case letter after the first rune stay as they are. Words in
// small are written in lower case, unless they come first, last or right after
// a word that ends in ':'. All others get an upper-case first rune.
func Headline(s string, small map[string]bool) string {
	words := strings.Fields(s)
	first := true
	for i, w := range words {
		lower := strings.ToLower(w)
		last := i == len(words)
		switch {
		case hasInnerUpper(w):
		case small[lower] && !first && !last:
			words[i] = lower
		default:
			r, size := utf8.DecodeRuneInString(w)
			words[i] = string(unicode.ToUpper(r)) + w[size:]
		}
		first = strings.HasSuffix(w, ":")
	}
	return strings.Join(words, " ")
}

// hasInnerUpper reports whether w has an upper-case letter after its first rune.
func hasInnerUpper(w string) bool {
	for i, r := range w {
		if i > 0 && unicode.IsUpper(r) {
			return true
		}
	}
	return false
}
