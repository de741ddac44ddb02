// Package retryattempts repeats failing calls.
package retryattempts

import (
	"context"
	"errors"
	"time"
)

// ErrPermanent marks errors that must not be retried.
var ErrPermanent = errors.New("permanent failure")

// Policy says how often to try and how to wait. A nil Sleep means no waiting.
type Policy struct {
	Attempts int
	Pause    time.Duration
	Sleep    func(time.Duration)
}

// Do calls fn, at least once, until it succeeds, fails with ErrPermanent or
// has been called p.Attempts times, and returns the last result. Each call has
// its own context, which is cancelled as soon as the call returns. If ctx has
// ended after a pause, Do returns the error of ctx joined with the last error.
func (p Policy) Do(ctx context.Context, fn func(ctx context.Context) error) error {
	for try := 1; ; try++ {
		tryCtx, cancel := context.WithCancel(ctx)
		err := fn(tryCtx)
		cancel()
		if err == nil || errors.Is(err, ErrPermanent) || try >= p.Attempts {
			return err
		}
		if p.Sleep != nil {
			p.Sleep(p.Pause)
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
}
