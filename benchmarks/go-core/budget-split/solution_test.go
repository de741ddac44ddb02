package budgetsplit

import (
	"context"
	"errors"
	"testing"
	"time"
)

func TestShares(t *testing.T) {
	deadline := time.Now().Add(time.Hour)
	ctx, cancel := context.WithDeadline(context.Background(), deadline)
	defer cancel()
	for _, tc := range []struct {
		name  string
		left  time.Duration
		parts int
		want  time.Duration
	}{
		{"one part", 9 * time.Second, 1, 9 * time.Second},
		{"three parts", 9 * time.Second, 3, 3 * time.Second},
		{"rounded down", 10 * time.Second, 3, 3333 * time.Millisecond},
		{"rounded after the division", 5500 * time.Microsecond, 1, 5 * time.Millisecond},
		{"fraction counts before the division", 1999500 * time.Microsecond, 1, 1999 * time.Millisecond},
		{"division of a fraction", 7999 * time.Microsecond, 2, 3 * time.Millisecond},
		{"zero parts", 4 * time.Second, 0, 4 * time.Second},
		{"negative parts", 4 * time.Second, -2, 4 * time.Second},
		{"two parts", 4 * time.Second, 2, 2 * time.Second},
		{"longer than the real rest", 48 * time.Hour, 2, 24 * time.Hour},
		{"share below a millisecond", 5 * time.Millisecond, 6, 0},
		{"one nanosecond left", 1, 1, 0},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, err := Share(ctx, deadline.Add(-tc.left), tc.parts)
			if got != tc.want || err != nil {
				t.Errorf("got %v, %v, want %v", got, err, tc.want)
			}
		})
	}
}

func TestFailures(t *testing.T) {
	now := time.Now()
	plain, cancelPlain := context.WithCancel(context.Background())
	cancelPlain()
	limited, cancelLimited := context.WithDeadline(context.Background(), now.Add(time.Hour))
	cancelLimited()
	expired, cancelExpired := context.WithDeadline(context.Background(), now.Add(-time.Second))
	defer cancelExpired()
	open, cancelOpen := context.WithDeadline(context.Background(), now.Add(time.Hour))
	defer cancelOpen()
	for _, tc := range []struct {
		name  string
		ctx   context.Context
		now   time.Time
		parts int
		want  error
	}{
		{"no deadline", context.Background(), now, 2, ErrNoDeadline},
		{"no deadline, no parts", context.Background(), now, 0, ErrNoDeadline},
		{"cancelled without deadline", plain, now, 2, context.Canceled},
		{"cancelled with deadline", limited, now, 2, context.Canceled},
		{"cancelled and now behind the deadline", limited, now.Add(2 * time.Hour), 2, context.Canceled},
		{"expired", expired, now, 2, context.DeadlineExceeded},
		{"expired, but now lies before", expired, now.Add(-time.Hour), 2, context.DeadlineExceeded},
		{"now is the deadline", open, now.Add(time.Hour), 2, context.DeadlineExceeded},
		{"now is behind the deadline", open, now.Add(2 * time.Hour), 2, context.DeadlineExceeded},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, err := Share(tc.ctx, tc.now, tc.parts)
			if got != 0 || !errors.Is(err, tc.want) {
				t.Errorf("got %v, %v, want 0, %v", got, err, tc.want)
			}
		})
	}
}
