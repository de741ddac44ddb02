package tidemarklookup

import (
	"sort"
	"time"
)

// GaugeMark is a reading of the gauge.
type GaugeMark struct {
	At time.Time
	Cm int
}

// MarkAt returns the last of the sorted marks that is not after t, or false if
// there is none.
func MarkAt(marks []GaugeMark, t time.Time) (GaugeMark, bool) {
	i := sort.Search(len(marks), func(i int) bool {
		return marks[i].At.After(t)
	})
	return marks[i-1], true
}
