package pollready

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// ErrNoTicks is returned when the ticks end before the check succeeds.
var ErrNoTicks = errors.New("ticks have ended")

// Until calls check at once and after each tick until it reports true, and
// returns the number of calls. It stops with the wrapped error of check, with
// ErrNoTicks when ticks is closed, and with the cause of ctx when ctx is done;
// check is not called after ctx is done.
func Until(ctx context.Context, ticks <-chan time.Time, check func(context.Context) (bool, error)) (int, error) {
	for calls := 0; ; {
		if ctx.Err() != nil {
			return calls, context.Cause(ctx)
		}
		ready, err := check(ctx)
		calls++
		if err != nil {
			return calls, fmt.Errorf("check %d: %w", calls, err)
		}
		if ready {
			return calls, nil
		}
		select {
		case <-ctx.Done():
			return calls, context.Cause(ctx)
		case _, open := <-ticks:
			if !open && ctx.Err() == nil {
				return calls, ErrNoTicks
			}
		}
	}
}
