package ordertotal

// Item is one line of an order.
type Item struct {
	Price, Count int
}

// Total returns the sum of Price times Count over all items; nil items are skipped.
func Total(items []*Item) int {
	total := 0
	for _, item := range items {
		if item != nil {
			total += item.Price * item.Count
		}
	}
	return total
}
