package isoneword

import (
	"strings"
	"unicode"
)

// IsOneWord reports whether s is not empty and has no white space.
func IsOneWord(s string) bool {
	return s != "" && strings.ContainsFunc(s, unicode.IsSpace)
}
