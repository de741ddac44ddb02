package waterdue

import (
	"cmp"
	"slices"
)

// Due returns the names of the plants due on day today or earlier, the longest
// waiting first, those due on the same day by name. next holds the due days.
func Due(next map[string]int, today int) []string {
	var names []string
	for name, day := range next {
		if day < today {
			names = append(names, name)
		}
	}
	slices.SortFunc(names, func(a, b string) int {
		return cmp.Or(cmp.Compare(next[a], next[b]), cmp.Compare(a, b))
	})
	return names
}
