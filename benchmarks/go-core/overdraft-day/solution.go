// Package overdraftday finds the day on which an account runs dry.
package overdraftday

import (
	"cmp"
	"slices"
)

// Entry is one amount booked on a day.
type Entry struct {
	Day   int
	Cents int64
}

// FirstOverdraft returns the first day with entries whose closing balance is
// below zero, and whether there is one. The entries may be in any order and
// are left untouched.
func FirstOverdraft(opening int64, entries []Entry) (day int, found bool) {
	sorted := slices.Clone(entries)
	slices.SortFunc(sorted, func(a, b Entry) int { return cmp.Compare(a.Day, b.Day) })
	balance := opening
	for i, e := range sorted {
		balance += e.Cents
		dayEnds := i+1 == len(sorted) || sorted[i+1].Day != e.Day
		if dayEnds && balance < 0 {
			return e.Day, true
		}
	}
	return 0, false
}
