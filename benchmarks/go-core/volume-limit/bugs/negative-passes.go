package volumelimit

// Volume returns n limited to the range 0 to 100.
func Volume(n int) int {
	if n > 100 {
		return 100
	}
	return n
}
