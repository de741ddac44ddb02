package pumpguard

import (
	"fmt"
	"sync"
)

// Guard lets one job at a time run on a pump. The zero value is ready.
type Guard struct {
	mu   sync.Mutex
	runs int
}

// Run calls start, job and stop while no other Run does. If start fails, the
// others are not called; stop always follows job. Errors are wrapped.
func (g *Guard) Run(start, job func() error, stop func()) error {
	if err := start(); err != nil {
		return fmt.Errorf("start: %w", err)
	}
	defer stop()
	g.runs++
	if err := job(); err != nil {
		return fmt.Errorf("job: %w", err)
	}
	return nil
}

// Runs returns how often a job has been called.
func (g *Guard) Runs() int {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.runs
}
