package samename

import "strings"

// SameName tells whether a and b are equal without regard to letter case and spaces at their ends.
func SameName(a, b string) bool {
	a = strings.ToLower(strings.TrimSpace(a))
	b = strings.ToLower(strings.TrimSpace(a))
	return a == b
}
