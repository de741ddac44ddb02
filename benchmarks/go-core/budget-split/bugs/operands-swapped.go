package budgetsplit

import (
	"context"
	"errors"
	"time"
)

// ErrNoDeadline is returned for a context without a deadline.
var ErrNoDeadline = errors.New("context has no deadline")

// Share divides the time from now to the deadline of ctx equally among parts
// steps (at least one), rounded down to whole milliseconds. It fails with
// ctx.Err() if ctx is done, with ErrNoDeadline if ctx has none, and with
// context.DeadlineExceeded if no time is left.
func Share(ctx context.Context, now time.Time, parts int) (time.Duration, error) {
	if err := ctx.Err(); err != nil {
		return 0, err
	}
	deadline, ok := ctx.Deadline()
	if !ok {
		return 0, ErrNoDeadline
	}
	left := now.Sub(deadline)
	if left <= 0 {
		return 0, context.DeadlineExceeded
	}
	share := left / time.Duration(max(parts, 1))
	return share.Truncate(time.Millisecond), nil
}
