package bindepot

import (
	"errors"
	"fmt"
	"sync"
)

// Errors that Put and Move wrap.
var (
	ErrCount  = errors.New("count must be positive")
	ErrNoBin  = errors.New("no such bin")
	ErrShort  = errors.New("too few pieces")
	ErrNoRoom = errors.New("no room in bin")
)

type bin struct {
	mu     sync.Mutex
	pieces int
}

// Depot holds pieces in bins of the same capacity. The set of bins is fixed;
// each bin has its own lock.
type Depot struct {
	capacity int
	bins     map[string]*bin
}

// New returns a depot with an empty bin for every name.
func New(capacity int, names ...string) *Depot {
	d := &Depot{capacity: capacity, bins: make(map[string]*bin)}
	for _, name := range names {
		d.bins[name] = new(bin)
	}
	return d
}

// Put adds n pieces to a bin. It returns ErrCount, ErrNoBin or ErrNoRoom if
// that is impossible.
func (d *Depot) Put(name string, n int) error {
	b := d.bins[name]
	if n < 1 {
		return fmt.Errorf("put %d: %w", n, ErrCount)
	}
	if b == nil {
		return fmt.Errorf("put to %q: %w", name, ErrNoBin)
	}
	b.mu.Lock()
	if n > d.capacity-b.pieces {
		return fmt.Errorf("put %d to %q: %w", n, name, ErrNoRoom)
	}
	b.pieces += n
	b.mu.Unlock()
	return nil
}

// Move takes n pieces from one bin to another, or does nothing and returns
// ErrCount, ErrNoBin, ErrShort or ErrNoRoom. The locks are taken in the order
// of the names. A move within a bin only checks its pieces.
func (d *Depot) Move(from, to string, n int) error {
	src, dst := d.bins[from], d.bins[to]
	if n < 1 {
		return fmt.Errorf("move %d: %w", n, ErrCount)
	}
	if src == nil || dst == nil {
		return fmt.Errorf("move from %q to %q: %w", from, to, ErrNoBin)
	}
	first, second := src, dst
	if from > to {
		first, second = dst, src
	}
	first.mu.Lock()
	defer first.mu.Unlock()
	if src != dst {
		second.mu.Lock()
		defer second.mu.Unlock()
	}
	if src.pieces < n {
		return fmt.Errorf("move %d from %q: %w", n, from, ErrShort)
	}
	if src != dst && n > d.capacity-dst.pieces {
		return fmt.Errorf("move %d to %q: %w", n, to, ErrNoRoom)
	}
	src.pieces -= n
	dst.pieces += n
	return nil
}

// Count returns the pieces in a bin and whether the bin exists.
func (d *Depot) Count(name string) (int, bool) {
	b := d.bins[name]
	if b == nil {
		return 0, false
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.pieces, true
}
