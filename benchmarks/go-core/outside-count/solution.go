package outsidecount

// CountOutside returns how many readings are below lo or above hi.
func CountOutside(readings []int, lo, hi int) int {
	n := 0
	for _, r := range readings {
		if r < lo || r > hi {
			n++
		}
	}
	return n
}
