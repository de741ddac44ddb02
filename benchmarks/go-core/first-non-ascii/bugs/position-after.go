package firstnonascii

// FirstNonASCII returns the byte index of the first character of s that is
// not ASCII, or -1 if there is none.
func FirstNonASCII(s string) int {
	for i, r := range s {
		if r > 127 {
			return i + 1
		}
	}
	return -1
}
