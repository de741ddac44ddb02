package aislewalk

import (
	"cmp"
	"slices"
)

// AisleItem is one line of a shopping list.
type AisleItem struct {
	Name  string
	Aisle string
}

// SortByAisle returns a sorted copy of entries: by the position of their aisle
// in aisles, then by name. Entries of unlisted aisles come last, by name.
func SortByAisle(entries []AisleItem, aisles []string) []AisleItem {
	pos := make(map[string]int, len(aisles))
	for i, aisle := range aisles {
		pos[aisle] = i
	}
	rank := func(e AisleItem) int {
		return pos[e.Aisle]
	}
	out := slices.Clone(entries)
	slices.SortStableFunc(out, func(a, b AisleItem) int {
		return cmp.Or(
			cmp.Compare(rank(a), rank(b)),
			cmp.Compare(a.Name, b.Name),
		)
	})
	return out
}
