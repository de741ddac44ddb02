package liftoverdue

import (
	"slices"
	"time"
)

// OverdueCalls returns, in ascending order, the floors whose call, pressed at
// the time in the map, waits for more than limit at now.
func OverdueCalls(pressed map[int]time.Time, now time.Time, limit time.Duration) []int {
	var late []int
	for floor, at := range pressed {
		if now.Sub(at) >= limit {
			late = append(late, floor)
		}
	}
	slices.Sort(late)
	return late
}
