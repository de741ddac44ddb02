package concertdropstale

import (
	"maps"
	"time"
)

// DropStale removes the seats held for keep or longer at the time now and
// returns the number of seats removed. The map has the start of each hold.
func DropStale(holds map[string]time.Time, now time.Time, keep time.Duration) int {
	before := len(holds)
	maps.DeleteFunc(holds, func(_ string, start time.Time) bool {
		return start.Sub(now) >= keep
	})
	return before - len(holds)
}
