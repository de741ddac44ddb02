package sameends

// SameEnds tells whether the first and the last byte of s are equal; it is false for empty text.
func SameEnds(s string) bool {
	if s == "" {
		return false
	}
	return s[0] == s[len(s)-1]
}
