package charitydrawprizes

import "slices"

// DrawPrizes draws up to prizes stubs without putting them back. pick gets the
// number of stubs left and returns the index of the winner. The given slice
// stays unchanged.
func DrawPrizes(stubs []string, prizes int, pick func(n int) int) []string {
	bowl := slices.Clone(stubs)
	var winners []string
	for len(winners) < prizes && len(bowl) > 1 {
		i := pick(len(bowl))
		winners = append(winners, bowl[i])
		bowl = slices.Delete(bowl, i, i+1)
	}
	return winners
}
