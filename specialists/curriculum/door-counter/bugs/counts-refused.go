package doorcounter

import "errors"

// ErrCount reports a move that would leave too many or fewer than no people inside.
var ErrCount = errors.New("impossible number of people")

// Door counts the people in a room that holds at most Capacity of them.
type Door struct {
	Capacity int
	inside   int
}

// Move lets n people in, or out if n is negative, and returns the number inside.
// If that would be negative or above Capacity, it changes nothing and returns ErrCount.
func (d *Door) Move(n int) (int, error) {
	next := d.inside + n
	d.inside = next
	if next < 0 || next > d.Capacity {
		return d.inside, ErrCount
	}
	return next, nil
}
