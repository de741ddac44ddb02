package concertwaitlist

import (
	"errors"
	"fmt"
	"slices"
)

// ErrParty says that a party cannot join the list.
var ErrParty = errors.New("party refused")

type party struct {
	name string
	size int
}

// Waitlist hands freed seats to waiting parties.
type Waitlist struct {
	waiting []party
	free    int
}

// Join appends a party. A size below 1 or a name that is already waiting gives
// an error that wraps ErrParty.
func (w *Waitlist) Join(name string, size int) error {
	if size < 1 {
		return fmt.Errorf("%w: size %d", ErrParty, size)
	}
	if slices.ContainsFunc(w.waiting, func(p party) bool { return p.name == name }) {
		return fmt.Errorf("%w: %q is waiting", ErrParty, name)
	}
	w.waiting = append(w.waiting, party{name, size})
	return nil
}

// Freed adds n free seats and serves, in waiting order, every party that fits
// into the seats still free. It returns the names of the parties served.
func (w *Waitlist) Freed(n int) []string {
	w.free = n
	var served []string
	var rest []party
	for _, p := range w.waiting {
		if p.size > w.free {
			rest = append(rest, p)
			continue
		}
		w.free -= p.size
		served = append(served, p.name)
	}
	w.waiting = rest
	return served
}

// Free returns the number of seats that are still free.
func (w *Waitlist) Free() int {
	return w.free
}
