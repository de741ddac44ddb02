package everynth

// EveryNth returns the items at positions n, 2n, 3n and so on.
// The first item has position 1; if n is below 1 the result has no items.
func EveryNth(items []string, n int) []string {
	var picked []string
	if n < 1 {
		return picked
	}
	for i := n - 1; i < len(items); i += n {
		picked = append(picked, items[i])
	}
	return picked
}
