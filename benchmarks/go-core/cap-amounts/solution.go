package capamounts

// CapAll returns a copy of amounts in which no amount is above limit.
// The given slice is not changed.
func CapAll(amounts []int, limit int) []int {
	out := make([]int, len(amounts))
	for i, a := range amounts {
		out[i] = a
		if a > limit {
			out[i] = limit
		}
	}
	return out
}
