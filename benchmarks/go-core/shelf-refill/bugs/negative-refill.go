package shelfrefill

// Refill returns how many of the wanted units fit on a shelf that holds
// stock of capacity units. The result is never negative.
func Refill(stock, capacity, want int) int {
	return min(want, capacity-stock)
}
