package tidetwelfths

// HeightAfter returns the height after the given hours of a tide that rises
// from low to high by 1, 2, 3, 3, 2 and 1 twelfths an hour. Hours outside 0 to
// 6 count as the nearer of the two.
func HeightAfter(low, high, hours int) int {
	hours = max(0, min(hours, 6))
	sum := 0
	for _, twelfths := range []int{1, 2, 3, 3, 2, 1}[:max(hours-1, 0)] {
		sum += twelfths
	}
	return low + sum*(high-low)/12
}
