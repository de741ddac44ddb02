package phonesection

import (
	"unicode"
	"unicode/utf8"
)

// Section returns the first letter of name in upper case, or "#" if name is empty
// or does not begin with a letter.
func Section(name string) string {
	first, _ := utf8.DecodeRuneInString(name)
	if !unicode.IsUpper(first) {
		return "#"
	}
	return string(unicode.ToUpper(first))
}
