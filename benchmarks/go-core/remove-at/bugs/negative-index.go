package removeat

import "slices"

// RemoveAt returns a copy of items without the element at index i, or with
// all elements if there is no such index. The given slice is not changed.
func RemoveAt(items []string, i int) []string {
	out := slices.Clone(items)
	if i < len(out) {
		out = slices.Delete(out, i, i+1)
	}
	return out
}
