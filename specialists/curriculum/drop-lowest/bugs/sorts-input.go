package droplowest

import "slices"

// MeanWithout returns the mean of scores without the drop lowest ones, or 0
// when none remains. It does not change scores.
func MeanWithout(scores []int, drop int) float64 {
	drop = max(drop, 0)
	if drop >= len(scores) {
		return 0
	}
	kept := scores
	slices.Sort(kept)
	kept = kept[drop:]
	sum := 0
	for _, s := range kept {
		sum += s
	}
	return float64(sum) / float64(len(kept))
}
