package ishashtag

// IsHashtag reports whether s is "#" followed by one or more letters a to z.
func IsHashtag(s string) bool {
	if len(s) < 2 || s[0] != '#' {
		return false
	}
	for _, r := range s[1:] {
		if r < 'a' || r > 'z' {
			return false
		}
	}
	return true
}
