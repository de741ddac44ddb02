// Package wordpostings builds search indexes over short documents.
package wordpostings

import (
	"strings"
	"unicode"
)

// Index maps each word, lower-cased, to the ascending positions of the
// documents that contain it, each position once. A word is a maximal run of
// letters and digits.
func Index(docs []string) map[string][]int {
	index := make(map[string][]int)
	for pos, doc := range docs {
		for _, word := range strings.FieldsFunc(doc, separates) {
			list := index[word]
			if len(list) == 0 || list[len(list)-1] != pos {
				index[word] = append(list, pos)
			}
		}
	}
	return index
}

// separates reports whether r is neither a letter nor a digit.
func separates(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsDigit(r)
}
