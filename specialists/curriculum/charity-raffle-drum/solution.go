package charityraffledrum

import (
	"errors"
	"slices"
	"sync"
)

// Errors of a RaffleDrum.
var (
	ErrNoCount   = errors.New("at least one stub must be sold")
	ErrDrawing   = errors.New("the draw has begun")
	ErrDrumEmpty = errors.New("no stub left")
)

// RaffleDrum sells stubs and draws winners. It is safe for concurrent use.
type RaffleDrum struct {
	mu      sync.Mutex
	buyers  []string // buyer of stub 1, 2, ...
	left    []int    // undrawn numbers, ascending
	drawing bool
}

// Sell gives the next count numbers, from 1 on, to a buyer. It returns the
// first and the last of them. No stub is sold once a draw has begun.
func (d *RaffleDrum) Sell(buyer string, count int) (first, last int, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.drawing {
		return 0, 0, ErrDrawing
	}
	if count < 1 {
		return 0, 0, ErrNoCount
	}
	first = len(d.buyers) + 1
	for range count {
		d.buyers = append(d.buyers, buyer)
		d.left = append(d.left, len(d.buyers))
	}
	return first, len(d.buyers), nil
}

// Draw takes out the stub at the index that pick returns for the number of
// undrawn stubs.
func (d *RaffleDrum) Draw(pick func(n int) int) (number int, buyer string, err error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.drawing = true
	if len(d.left) == 0 {
		return 0, "", ErrDrumEmpty
	}
	i := pick(len(d.left))
	number = d.left[i]
	d.left = slices.Delete(d.left, i, i+1)
	return number, d.buyers[number-1], nil
}

// Left returns how many stubs have not been drawn.
func (d *RaffleDrum) Left() int {
	d.mu.Lock()
	defer d.mu.Unlock()
	return len(d.left)
}
