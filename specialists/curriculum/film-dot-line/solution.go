package filmdotline

import (
	"strings"
	"unicode/utf8"
)

// DotLine returns role and name with dots between them that fill the line to
// width runes. There are at least three dots, even if the line gets too long.
func DotLine(role, name string, width int) string {
	dots := width - utf8.RuneCountInString(role+name)
	return role + strings.Repeat(".", max(dots, 3)) + name
}
