package titlerule

import (
	"strings"
	"unicode/utf8"
)

// Underline returns title, a newline and one "=" for each rune of title; empty text stays empty.
func Underline(title string) string {
	if title == "" {
		return ""
	}
	return title + "\n" + strings.Repeat("=", utf8.RuneCountInString(title))
}
