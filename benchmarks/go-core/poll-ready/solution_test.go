package pollready

import (
	"context"
	"errors"
	"testing"
	"time"
)

var (
	errProbe    = errors.New("probe failed")
	errShutdown = errors.New("shutdown")
)

func until(t *testing.T, ctx context.Context, ticks <-chan time.Time, check func(context.Context) (bool, error)) (int, error) {
	t.Helper()
	type result struct {
		n   int
		err error
	}
	res := make(chan result, 1)
	go func() {
		n, err := Until(ctx, ticks, check)
		res <- result{n, err}
	}()
	select {
	case r := <-res:
		return r.n, r.err
	case <-time.After(2 * time.Second):
		t.Fatal("Until does not return")
		return 0, nil
	}
}

func ticks(n int, closed bool) chan time.Time {
	c := make(chan time.Time, n)
	for range n {
		c <- time.Time{}
	}
	if closed {
		close(c)
	}
	return c
}

type answer struct {
	ready bool
	err   error
}

func TestAnswers(t *testing.T) {
	no, yes, bad := answer{false, nil}, answer{true, nil}, answer{false, errProbe}
	for _, tc := range []struct {
		name    string
		ticks   chan time.Time
		answers []answer
		calls   int
		err     error
		left    int
	}{
		{"ready at once", ticks(3, false), []answer{yes}, 1, nil, 3},
		{"ready at once without ticks", nil, []answer{yes}, 1, nil, 0},
		{"ready at once, ticks closed", ticks(0, true), []answer{yes}, 1, nil, 0},
		{"third call", ticks(5, false), []answer{no, no, yes}, 3, nil, 3},
		{"last tick", ticks(2, true), []answer{no, no, yes}, 3, nil, 0},
		{"fails at once", ticks(2, false), []answer{bad}, 1, errProbe, 2},
		{"fails later", ticks(2, false), []answer{no, bad}, 2, errProbe, 1},
		{"ready with an error", ticks(2, false), []answer{no, {true, errProbe}}, 2, errProbe, 1},
		{"ticks end", ticks(2, true), []answer{no, no, no}, 3, ErrNoTicks, 0},
		{"no ticks at all", ticks(0, true), []answer{no}, 1, ErrNoTicks, 0},
	} {
		t.Run(tc.name, func(t *testing.T) {
			type key struct{}
			ctx := context.WithValue(context.Background(), key{}, 1)
			i := 0
			n, err := until(t, ctx, tc.ticks, func(c context.Context) (bool, error) {
				if c.Value(key{}) != 1 {
					t.Error("check does not get the context")
				}
				if i++; i > len(tc.answers) {
					t.Errorf("check is called %d times", i)
					return true, nil
				}
				return tc.answers[i-1].ready, tc.answers[i-1].err
			})
			if n != tc.calls || !errors.Is(err, tc.err) {
				t.Errorf("got %d, %v, want %d, %v", n, err, tc.calls, tc.err)
			}
			if len(tc.ticks) != tc.left {
				t.Errorf("%d ticks left, want %d", len(tc.ticks), tc.left)
			}
		})
	}
}

func TestDoneBeforeTheFirstCall(t *testing.T) {
	ctx, cancel := context.WithCancelCause(context.Background())
	cancel(errShutdown)
	n, err := until(t, ctx, ticks(1, false), func(context.Context) (bool, error) {
		t.Error("check is called")
		return true, nil
	})
	if n != 0 || !errors.Is(err, errShutdown) {
		t.Errorf("got %d, %v, want 0, %v", n, err, errShutdown)
	}
	plain, stop := context.WithCancel(context.Background())
	stop()
	if n, err := until(t, plain, nil, nil); n != 0 || !errors.Is(err, context.Canceled) {
		t.Errorf("got %d, %v, want 0, context.Canceled", n, err)
	}
}

func TestDoneDuringACall(t *testing.T) {
	for _, tc := range []struct {
		name  string
		last  answer
		err   error
		ticks func() chan time.Time
	}{
		{"not ready, ticks waiting", answer{false, nil}, errShutdown, func() chan time.Time { return ticks(9, false) }},
		{"not ready, ticks closed", answer{false, nil}, errShutdown, func() chan time.Time { return ticks(1, true) }},
		{"not ready, no tick", answer{false, nil}, errShutdown, func() chan time.Time { return ticks(1, false) }},
		{"ready", answer{true, nil}, nil, func() chan time.Time { return ticks(9, false) }},
		{"error", answer{false, errProbe}, errProbe, func() chan time.Time { return ticks(9, false) }},
	} {
		t.Run(tc.name, func(t *testing.T) {
			for range 20 { // which case a select takes is random
				ctx, cancel := context.WithCancelCause(context.Background())
				calls := 0
				n, err := until(t, ctx, tc.ticks(), func(context.Context) (bool, error) {
					if calls++; calls < 2 {
						return false, nil
					}
					cancel(errShutdown)
					return tc.last.ready, tc.last.err
				})
				if n != 2 || calls != 2 || !errors.Is(err, tc.err) {
					t.Fatalf("got %d, %v after %d calls, want 2, %v", n, err, calls, tc.err)
				}
			}
		})
	}
}

func TestDoneWhileWaiting(t *testing.T) {
	ctx, cancel := context.WithCancelCause(context.Background())
	n, err := until(t, ctx, nil, func(context.Context) (bool, error) {
		time.AfterFunc(3*time.Millisecond, func() { cancel(errShutdown) })
		return false, nil
	})
	if n != 1 || !errors.Is(err, errShutdown) {
		t.Errorf("got %d, %v, want 1, %v", n, err, errShutdown)
	}
}
