package liftcabin

import (
	"errors"
	"fmt"
	"slices"
)

// ErrFloor marks a floor that the cabin does not serve.
var ErrFloor = errors.New("no such floor")

// Cabin is a lift cabin that serves calls in the order in which they came.
type Cabin struct {
	floor, low, high int
	calls            []int
}

// NewCabin returns a Cabin at floor low that serves the floors low to high.
func NewCabin(low, high int) *Cabin {
	return &Cabin{floor: low, low: low, high: high}
}

// Call queues floor unless it is queued already. A floor that is not served
// gives an error wrapping ErrFloor.
func (c *Cabin) Call(floor int) error {
	if floor < c.low || floor > c.high {
		return fmt.Errorf("%w: %d", ErrFloor, floor)
	}
	if !slices.Contains(c.calls, floor) {
		c.calls = append(c.calls, floor)
	}
	return nil
}

// Tick moves one floor towards the first call and returns "up" or "down", ends
// that call on its floor ("open"), or returns "idle" without calls.
func (c *Cabin) Tick() string {
	switch {
	case len(c.calls) == 0:
		return "idle"
	case c.calls[0] > c.floor:
		c.floor++
		return "up"
	case c.calls[0] < c.floor:
		c.floor--
		return "down"
	}
	c.calls = c.calls[1:]
	return "open"
}

// Floor returns the present floor.
func (c *Cabin) Floor() int { return c.floor }

// Waiting returns a copy of the queued floors in order.
func (c *Cabin) Waiting() []int { return slices.Clone(c.calls) }
