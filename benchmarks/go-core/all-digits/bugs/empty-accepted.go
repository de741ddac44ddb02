package alldigits

// AllDigits reports whether s is not empty and has only the digits 0 to 9.
func AllDigits(s string) bool {
	for _, r := range s {
		if r < '0' || r > '9' {
			return false
		}
	}
	return true
}
