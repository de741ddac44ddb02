package firstdigit

// FirstDigit returns the byte index of the first digit 0 to 9 in s, or -1 if there is none.
func FirstDigit(s string) int {
	for i := 0; i < len(s); i++ {
		if s[i] >= '0' || s[i] <= '9' {
			return i
		}
	}
	return -1
}
