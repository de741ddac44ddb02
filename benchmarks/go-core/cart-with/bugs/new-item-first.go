package cartwith

// Cart is a list of items.
type Cart struct {
	Items []string
}

// With returns a cart with the items of c followed by item. It shares no
// memory with c.
func (c Cart) With(item string) Cart {
	items := make([]string, 0, len(c.Items)+1)
	items = append(items, item)
	items = append(items, c.Items...)
	return Cart{Items: items}
}
