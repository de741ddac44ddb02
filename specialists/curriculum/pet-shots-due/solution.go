package petshotsdue

import (
	"cmp"
	"slices"
	"time"
)

// Shot is a vaccination that has to be repeated after Months.
type Shot struct {
	Name   string
	Given  time.Time
	Months int
}

func (s Shot) next() time.Time { return s.Given.AddDate(0, s.Months, 0) }

// DueShots returns the names of the shots whose next date is today or
// earlier: the earliest first, and by name if they are equal.
func DueShots(shots []Shot, today time.Time) []string {
	var due []Shot
	for _, s := range shots {
		if !s.next().After(today) {
			due = append(due, s)
		}
	}
	slices.SortFunc(due, func(a, b Shot) int {
		return cmp.Or(a.next().Compare(b.next()), cmp.Compare(a.Name, b.Name))
	})
	var names []string
	for _, s := range due {
		names = append(names, s.Name)
	}
	return names
}
