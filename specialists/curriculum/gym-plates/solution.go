package gymplates

// PlatesPerSide returns the plates for each side of the bar, heaviest first;
// sizes go from heavy to light. It reports false for a weight below the bar,
// one that cannot be halved (both without plates), or one that leaves a rest.
func PlatesPerSide(total, bar int, sizes []int) ([]int, bool) {
	if total < bar || (total-bar)%2 != 0 {
		return nil, false
	}
	rest := (total - bar) / 2
	var plates []int
	for _, size := range sizes {
		for ; rest >= size; rest -= size {
			plates = append(plates, size)
		}
	}
	return plates, rest == 0
}
