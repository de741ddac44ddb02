package longestheadway

import "slices"

// LongestWait returns the longest gap in minutes between consecutive daily departures,
// given in any order as minutes since midnight. The gap over midnight counts too.
// It returns 0 for no departures and does not change its argument.
func LongestWait(departures []int) int {
	if len(departures) == 0 {
		return 0
	}
	times := slices.Clone(departures)
	slices.Sort(times)
	last := times[len(times)-1]
	longest := times[0] + 24*60 - last
	for i := 1; i < len(times); i++ {
		gap := times[i] - times[i-1]
		if gap > longest {
			longest = gap
		}
	}
	return longest
}
