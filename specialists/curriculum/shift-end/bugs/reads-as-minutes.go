package shiftend

// EndTime returns the clock time reached the given number of minutes after start.
// Clock times are ints such as 1345 for 13:45. The result wraps around midnight,
// and negative minutes count backwards.
func EndTime(start, minutes int) int {
	const day = 24 * 60
	total := start/60*60 + start%100 + minutes
	total %= day
	if total < 0 {
		total += day
	}
	return total/60*100 + total%60
}
