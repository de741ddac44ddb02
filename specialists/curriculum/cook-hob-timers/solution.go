package cookhobtimers

import (
	"cmp"
	"slices"
	"time"
)

// HobTimers holds one timer per plate. The zero value is ready to use.
type HobTimers struct {
	ends map[int]time.Time
}

// Set starts or replaces the timer of a plate.
func (h *HobTimers) Set(plate int, end time.Time) {
	if h.ends == nil {
		h.ends = make(map[int]time.Time)
	}
	h.ends[plate] = end
}

// Expired removes the timers that end at or before now and returns their
// plates, ordered by end and then by plate.
func (h *HobTimers) Expired(now time.Time) []int {
	var plates []int
	for plate, end := range h.ends {
		if !end.After(now) {
			plates = append(plates, plate)
		}
	}
	slices.SortFunc(plates, func(a, b int) int {
		return cmp.Or(h.ends[a].Compare(h.ends[b]), cmp.Compare(a, b))
	})
	for _, plate := range plates {
		delete(h.ends, plate)
	}
	return plates
}
