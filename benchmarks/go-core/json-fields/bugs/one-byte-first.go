// Package jsonfields names JSON fields after database columns.
package jsonfields

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// FieldName converts a snake_case column name to lowerCamelCase. Leading
// underscores are kept, all other underscores vanish. The first word is in
// lower case; every later word starts in upper case and goes on in lower case.
func FieldName(column string) string {
	body := strings.TrimLeft(column, "_")
	var b strings.Builder
	b.WriteString(column[:len(column)-len(body)])
	words := strings.FieldsFunc(body, func(r rune) bool { return r == '_' })
	for i, word := range words {
		word = strings.ToLower(word)
		if i > 0 {
			first, _ := utf8.DecodeRuneInString(word)
			word = string(unicode.ToUpper(first)) + word[1:]
		}
		b.WriteString(word)
	}
	return b.String()
}
