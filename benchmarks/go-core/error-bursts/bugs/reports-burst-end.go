// Package errorbursts spots bursts of errors in a log.
package errorbursts

// FirstBurst returns the timestamp at which the earliest burst begins. A
// burst is a stretch of n consecutive entries of the ascending times whose
// last lies less than span seconds after its first. The result is 0 and false
// when there is none, or when n or span is below 1.
func FirstBurst(times []int64, n int, span int64) (int64, bool) {
	if n < 1 || span < 1 {
		return 0, false
	}
	for last := n - 1; last < len(times); last++ {
		first := last - n + 1
		if times[last]-times[first] < span {
			return times[last], true
		}
	}
	return 0, false
}
