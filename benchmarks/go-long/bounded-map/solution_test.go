package boundedmap

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

var errTestFive = errors.New("five")
var errTestSeven = errors.New("seven")

// withinTwoSeconds ends the whole test if do blocks: the tests after it would
// block as well, and all their waits together would pass the time limit.
func withinTwoSeconds(t *testing.T, do func()) {
	t.Helper()
	done := make(chan struct{})
	go func() {
		defer close(done)
		do()
	}()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		panic(t.Name() + " is still blocked after two seconds")
	}
}

func TestResultsInOrder(t *testing.T) {
	for _, workers := range []int{1, 2, 3, 50} {
		withinTwoSeconds(t, func() {
			items := []int{5, 1, 4, 1, 3, 9, 2}
			got, err := Map(context.Background(), items, workers, func(_ context.Context, n int) (string, error) {
				time.Sleep(time.Duration(n) * 100 * time.Microsecond)
				return fmt.Sprint(n * n), nil
			})
			if err != nil || !slices.Equal(got, []string{"25", "1", "16", "1", "9", "81", "4"}) {
				t.Errorf("%d workers: got %v, %v", workers, got, err)
			}
		})
	}
	withinTwoSeconds(t, func() {
		f := func(_ context.Context, n int) (int, error) { return n, nil }
		if got, err := Map(context.Background(), nil, 3, f); len(got) != 0 || err != nil {
			t.Errorf("no items: got %v, %v", got, err)
		}
		for _, workers := range []int{0, -2} {
			if got, err := Map(context.Background(), []int{1}, workers, f); got != nil || !errors.Is(err, ErrWorkers) {
				t.Errorf("%d workers: got %v, %v", workers, got, err)
			}
		}
	})
}

func TestErrors(t *testing.T) {
	for _, workers := range []int{1, 3} {
		withinTwoSeconds(t, func() {
			var calls atomic.Int32
			items := []int{1, 2, 7, 3, 5, 4, 7}
			f := func(_ context.Context, n int) error {
				calls.Add(1)
				switch n {
				case 5:
					return errTestFive
				case 7:
					time.Sleep(time.Millisecond)
					return errTestSeven
				}
				return nil
			}
			err := ForEach(context.Background(), items, workers, f)
			if !errors.Is(err, errTestSeven) || errors.Is(err, errTestFive) || int(calls.Load()) != len(items) {
				t.Errorf("%d workers: got %v after %d calls", workers, err, calls.Load())
			}
			got, err := Map(context.Background(), items[3:5], workers, func(ctx context.Context, n int) (int, error) { return n, f(ctx, n) })
			if got != nil || !errors.Is(err, errTestFive) {
				t.Errorf("%d workers: got %v, %v", workers, got, err)
			}
			if err := ForEach(context.Background(), items[:2], workers, f); err != nil {
				t.Errorf("%d workers: got %v for good items", workers, err)
			}
		})
	}
}

func TestConcurrency(t *testing.T) {
	withinTwoSeconds(t, func() {
		var running, peak atomic.Int32
		err := ForEach(context.Background(), make([]int, 16), 3, func(context.Context, int) error {
			now := running.Add(1)
			for old := peak.Load(); now > old && !peak.CompareAndSwap(old, now); old = peak.Load() {
			}
			time.Sleep(2 * time.Millisecond)
			running.Add(-1)
			return nil
		})
		if err != nil || peak.Load() > 3 {
			t.Errorf("%d calls at the same time, error %v", peak.Load(), err)
		}
	})
	withinTwoSeconds(t, func() {
		var meeting sync.WaitGroup
		meeting.Add(4)
		err := ForEach(context.Background(), make([]int, 4), 4, func(context.Context, int) error {
			meeting.Done()
			meeting.Wait()
			return nil
		})
		if err != nil {
			t.Error(err)
		}
	})
}

func TestContext(t *testing.T) {
	type keyForTest struct{}
	base := context.WithValue(context.Background(), keyForTest{}, "value")
	withinTwoSeconds(t, func() {
		ctx, cancel := context.WithCancel(base)
		defer cancel()
		var calls, finished atomic.Int32
		got, err := Map(ctx, make([]int, 40), 2, func(ctx context.Context, _ int) (int, error) {
			if calls.Add(1) == 3 {
				cancel()
			}
			if ctx.Value(keyForTest{}) != "value" {
				t.Error("f got a foreign context")
			}
			time.Sleep(time.Millisecond)
			finished.Add(1)
			return 1, errTestFive
		})
		if got != nil || !errors.Is(err, context.Canceled) {
			t.Errorf("got %v, %v", got, err)
		}
		if n := calls.Load(); n < 3 || n > 30 || finished.Load() != n {
			t.Errorf("%d calls started, %d finished", n, finished.Load())
		}
	})
	withinTwoSeconds(t, func() {
		ctx, cancel := context.WithCancel(base)
		cancel()
		for range 20 {
			err := ForEach(ctx, []int{1, 2, 3}, 2, func(context.Context, int) error {
				t.Error("f called after the context ended")
				return nil
			})
			if !errors.Is(err, context.Canceled) {
				t.Errorf("got %v", err)
			}
		}
	})
}
