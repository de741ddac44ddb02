package breakergate

import (
	"errors"
	"sync"
	"time"
)

// State is the state of a Breaker.
type State int

// The states of a Breaker.
const (
	Closed State = iota
	Open
	HalfOpen
)

// ErrOpen is returned for refused calls.
var ErrOpen = errors.New("circuit open")

// Breaker stops calls for a while after too many failures. It is safe for concurrent use.
type Breaker struct {
	limit    int
	cooldown time.Duration
	now      func() time.Time

	mu       sync.Mutex
	state    State
	failures int // in a row while closed
	openedAt time.Time
}

// New returns a closed Breaker that opens after limit failures in a row, for cooldown.
func New(limit int, cooldown time.Duration, now func() time.Time) *Breaker {
	return &Breaker{limit: limit, cooldown: cooldown, now: now}
}

// Do runs f and returns its error, or returns ErrOpen without running f. After the
// cooldown a single call is let through as a probe; its success closes the breaker, its
// failure opens it anew. No lock is held while f runs, so f may use the breaker.
func (b *Breaker) Do(f func() error) error {
	probe, err := b.admit()
	if err != nil {
		return err
	}
	err = f()
	b.mu.Lock()
	defer b.mu.Unlock()
	switch {
	case !probe && b.state != Closed:
		// opened by another call meanwhile
	case err == nil:
		b.state, b.failures = Closed, 0
	default:
		b.failures++
		if probe || b.failures > b.limit {
			b.state, b.openedAt = Open, b.now()
		}
	}
	return err
}

// admit decides about a call and tells whether it is the probe. At most one probe is
// admitted at a time.
func (b *Breaker) admit() (probe bool, err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.state == Closed {
		return false, nil
	}
	if b.state == HalfOpen || b.now().Sub(b.openedAt) < b.cooldown {
		return false, ErrOpen
	}
	b.state = HalfOpen
	return true, nil
}

// State returns the current state; it never changes it.
func (b *Breaker) State() State {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.state
}
