package phonedigits

import "strings"

// Dialable returns the ASCII digits of number in order. A '+' is kept only if it is
// the first character after leading spaces.
func Dialable(number string) string {
	var b strings.Builder
	if strings.HasPrefix(number, "+") {
		b.WriteByte('+')
	}
	for _, r := range number {
		if r >= '0' && r <= '9' {
			b.WriteRune(r)
		}
	}
	return b.String()
}
