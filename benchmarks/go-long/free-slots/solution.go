// Package freeslots finds meeting times.
package freeslots

import (
	"cmp"
	"errors"
	"slices"
)

// ErrInvalid is returned for a length below 1 and for a slot that ends before
// it starts.
var ErrInvalid = errors.New("invalid slot or length")

// Slot reaches from Start up to but not including End.
type Slot struct {
	Start, End int
}

// Common returns the longest possible stretches of the day, of at least
// length minutes, in which nobody is busy. Busy slots may come in any order
// and overlap or leave the day; those that start and end at once are ignored.
func Common(day Slot, length int, people ...[]Slot) ([]Slot, error) {
	if length < 1 || day.End < day.Start {
		return nil, ErrInvalid
	}
	var busy []Slot
	for _, slots := range people {
		for _, s := range slots {
			if s.End < s.Start {
				return nil, ErrInvalid
			}
			if s.End > s.Start {
				busy = append(busy, s)
			}
		}
	}
	slices.SortFunc(busy, func(a, b Slot) int { return cmp.Compare(a.Start, b.Start) })
	busy = append(busy, Slot{day.End, day.End}) // closes the last gap
	var free []Slot
	from := day.Start
	for _, s := range busy {
		to := min(s.Start, day.End)
		if to-from >= length {
			free = append(free, Slot{from, to})
		}
		from = max(from, s.End)
	}
	return free, nil
}
