package bakerytill

import (
	"errors"
	"fmt"
	"sync"
)

// ErrShort says that the till holds too little.
var ErrShort = errors.New("not enough money in the till")

// Till counts money in cents. It is safe for concurrent use.
type Till struct {
	mu    sync.Mutex
	cents int
}

// Balance returns the cents in the till.
func (t *Till) Balance() int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.cents
}

// Pay adds cents.
func (t *Till) Pay(cents int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.cents += cents
}

// Refund takes cents out, or wraps ErrShort if the till holds less.
func (t *Till) Refund(cents int) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.Balance() < cents {
		return fmt.Errorf("refund of %d: %w", cents, ErrShort)
	}
	t.cents -= cents
	return nil
}
