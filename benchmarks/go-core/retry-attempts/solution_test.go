package retryattempts

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"
)

func TestOutcome(t *testing.T) {
	flaky := errors.New("flaky")
	fatal := fmt.Errorf("bad input: %w", ErrPermanent)
	tests := []struct {
		name     string
		attempts int
		results  []error
		want     error
		calls    int
	}{
		{"first succeeds", 3, []error{nil}, nil, 1},
		{"second succeeds", 3, []error{flaky, nil}, nil, 2},
		{"last succeeds", 3, []error{flaky, flaky, nil}, nil, 3},
		{"never succeeds", 3, []error{flaky, flaky, flaky}, flaky, 3},
		{"permanent at once", 3, []error{fatal}, ErrPermanent, 1},
		{"permanent later", 3, []error{flaky, fatal}, ErrPermanent, 2},
		{"one attempt", 1, []error{flaky}, flaky, 1},
		{"zero attempts", 0, []error{flaky}, flaky, 1},
		{"negative attempts", -2, []error{flaky}, flaky, 1},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			calls, sleeps := 0, 0
			p := Policy{Attempts: tc.attempts, Pause: 3 * time.Hour, Sleep: func(d time.Duration) {
				sleeps++
				if d != 3*time.Hour {
					t.Errorf("Sleep(%v), want 3h", d)
				}
				if sleeps != calls {
					t.Errorf("pause %d comes after call %d", sleeps, calls)
				}
			}}
			err := p.Do(context.Background(), func(context.Context) error {
				calls++
				if calls > len(tc.results) {
					t.Fatalf("call %d, want only %d", calls, len(tc.results))
				}
				return tc.results[calls-1]
			})
			if !errors.Is(err, tc.want) {
				t.Errorf("Do = %v, want %v", err, tc.want)
			}
			if calls != tc.calls || sleeps != tc.calls-1 {
				t.Errorf("%d calls and %d pauses, want %d and %d", calls, sleeps, tc.calls, tc.calls-1)
			}
		})
	}
}

func TestNoSleep(t *testing.T) {
	calls := 0
	err := Policy{Attempts: 2}.Do(context.Background(), func(context.Context) error {
		calls++
		return errors.New("flaky")
	})
	if err == nil || calls != 2 {
		t.Errorf("Do = %v after %d calls, want an error after 2", err, calls)
	}
}

func TestContextEnds(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	flaky := errors.New("flaky")
	calls := 0
	p := Policy{Attempts: 5, Sleep: func(time.Duration) {
		if calls == 2 {
			cancel()
		}
	}}
	err := p.Do(ctx, func(context.Context) error { calls++; return flaky })
	if calls != 2 {
		t.Errorf("%d calls, want 2", calls)
	}
	if !errors.Is(err, context.Canceled) || !errors.Is(err, flaky) {
		t.Errorf("Do = %v, want both context.Canceled and the last error", err)
	}
	calls = 0
	if err := p.Do(ctx, func(context.Context) error { calls++; return nil }); err != nil || calls != 1 {
		t.Errorf("Do with an ended context = %v after %d calls, want nil after 1", err, calls)
	}
}

func TestCallContexts(t *testing.T) {
	type key struct{}
	parent := context.WithValue(context.Background(), key{}, "v")
	var seen []context.Context
	p := Policy{Attempts: 3, Sleep: func(time.Duration) {
		if seen[len(seen)-1].Err() == nil {
			t.Errorf("the context of call %d is still alive during the pause", len(seen))
		}
	}}
	p.Do(parent, func(ctx context.Context) error {
		if ctx.Err() != nil || ctx.Value(key{}) != "v" {
			t.Errorf("call %d: context has Err %v and value %v", len(seen)+1, ctx.Err(), ctx.Value(key{}))
		}
		seen = append(seen, ctx)
		return errors.New("flaky")
	})
	if len(seen) != 3 {
		t.Fatalf("%d calls, want 3", len(seen))
	}
	for i, ctx := range seen {
		if ctx.Err() == nil {
			t.Errorf("the context of call %d is alive after Do", i+1)
		}
	}
}
