package printerlowtrays

import (
	"cmp"
	"slices"
)

// LowTrays returns the trays with a level below limit, the lowest level first
// and trays of equal level by name.
func LowTrays(levels map[string]int, limit int) []string {
	var low []string
	for name, level := range levels {
		if level < limit {
			low = append(low, name)
		}
	}
	slices.SortFunc(low, func(a, b string) int {
		return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b))
	})
	return low
}
