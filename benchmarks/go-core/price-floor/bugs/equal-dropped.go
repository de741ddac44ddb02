package pricefloor

// AtLeast returns the prices that are not below floor, in order.
func AtLeast(prices []int, floor int) []int {
	var out []int
	for _, p := range prices {
		if p > floor {
			out = append(out, p)
		}
	}
	return out
}
