package tapeside

// FitSide returns how many of the first tracks fit on a side of limit seconds
// with a pause of gap seconds between two tracks. An exactly filled side fits.
func FitSide(lengths []int, limit, gap int) int {
	used := 0
	for i, n := range lengths {
		if i > 0 {
			used += gap
		}
		used += n
		if used >= limit {
			return i
		}
	}
	return len(lengths)
}
