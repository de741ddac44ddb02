// Package circuitgate stops calling a service that keeps failing.
package circuitgate

import (
	"errors"
	"sync"
	"time"
)

// ErrOpen is returned for calls that are not let through.
var ErrOpen = errors.New("gate is open")

// Gate opens after a number of failures in a row. After the cooling time it
// is half-open and lets a single trial through, which closes it on success
// and opens it again on failure. It is safe for concurrent use.
type Gate struct {
	limit int
	cool  time.Duration
	now   func() time.Time

	mu       sync.Mutex
	failures int // in a row, while closed
	open     bool
	openedAt time.Time
	trying   bool // a trial is running
}

// New returns a closed Gate.
func New(limit int, cool time.Duration, now func() time.Time) *Gate {
	return &Gate{limit: limit, cool: cool, now: now}
}

// Call runs fn and returns its error, or returns ErrOpen without running it.
func (g *Gate) Call(fn func() error) error {
	trial, ok := g.enter()
	if !ok {
		return ErrOpen
	}
	err := fn()
	g.leave(trial, err)
	return err
}

// State returns "closed", "open" or "half-open".
func (g *Gate) State() string {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.state()
}

// state is State for callers that hold the lock.
func (g *Gate) state() string {
	switch {
	case !g.open:
		return "closed"
	case g.now().Sub(g.openedAt) < g.cool:
		return "open"
	}
	return "half-open"
}

// enter decides whether a call may run, and whether it is the trial.
func (g *Gate) enter() (trial, ok bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	switch g.state() {
	case "closed":
		return false, true
	case "half-open":
		g.trying = true
		return true, true
	}
	return false, false
}

// leave records the result of a call. Late results of calls from before the
// gate opened are ignored.
func (g *Gate) leave(trial bool, err error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.open && !trial {
		return
	}
	g.trying = false
	if err == nil {
		g.open, g.failures = false, 0
		return
	}
	g.failures++
	if trial || g.failures >= g.limit {
		g.open, g.openedAt = true, g.now()
	}
}
