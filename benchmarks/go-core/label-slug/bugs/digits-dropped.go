// Package labelslug makes address labels from titles.
package labelslug

import (
	"strings"
	"unicode"
)

// Slug joins the lower-case words of the title, runs of letters and digits,
// with dashes and cuts the result to limit runes. It never ends in a dash.
func Slug(title string, limit int) string {
	words := strings.FieldsFunc(strings.ToLower(title), func(r rune) bool {
		return !unicode.IsLetter(r) || unicode.IsDigit(r)
	})
	slug := []rune(strings.Join(words, "-"))
	if len(slug) > limit {
		slug = slug[:max(limit, 0)]
	}
	return strings.TrimSuffix(string(slug), "-")
}
