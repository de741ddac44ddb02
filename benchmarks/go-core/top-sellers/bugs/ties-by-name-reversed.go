package topsellers

import (
	"slices"
	"sort"
)

// Top returns the names of the k best selling products, best first; equal sales are
// ordered by name. Products without positive sales are left out. If fewer than k
// qualify, all of them are returned; k below 1 gives none.
func Top(sales map[string]int, k int) []string {
	if k <= 0 {
		return nil
	}
	var best []string
	for name, n := range sales {
		if n <= 0 {
			continue
		}
		at := sort.Search(len(best), func(i int) bool {
			m := sales[best[i]]
			return n > m || n == m && name > best[i]
		})
		best = slices.Insert(best, at, name)
		if len(best) > k {
			best = best[:k]
		}
	}
	return best
}
