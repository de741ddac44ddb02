package capitalstart

import "strings"

// Capital returns the ASCII text s with its first letter in upper case; empty text stays empty.
func Capital(s string) string {
	if s == "" {
		return ""
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
