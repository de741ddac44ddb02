package relinkfeeds

// Item is a node of a feed that is strictly ascending by Seq.
type Item struct {
	Seq   int
	Title string
	Next  *Item
}

// Merge relinks the items of two ascending feeds into one ascending feed and returns
// its head. Of two items with equal Seq only the one of a is kept.
func Merge(a, b *Item) *Item {
	var start Item
	tail := &start
	for a != nil && b != nil {
		if b.Seq < a.Seq {
			tail.Next, b = b, b.Next
		} else {
			tail.Next, a = a, a.Next
		}
		tail = tail.Next
	}
	if a != nil {
		tail.Next = a
	} else {
		tail.Next = b
	}
	return start.Next
}
