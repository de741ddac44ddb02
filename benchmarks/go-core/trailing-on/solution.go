package trailingon

// TrailingOn returns how many flags in a row are true at the end of flags.
func TrailingOn(flags []bool) int {
	n := 0
	for i := len(flags) - 1; i >= 0 && flags[i]; i-- {
		n++
	}
	return n
}
