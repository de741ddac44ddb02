package firstanswer

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

type result struct {
	val string
	err error
}

func first(ctx context.Context, next <-chan struct{}, calls ...Call) <-chan result {
	res := make(chan result, 1)
	go func() {
		val, err := First(ctx, next, calls...)
		res <- result{val, err}
	}()
	return res
}

func wait[T any](t *testing.T, what string, c <-chan T) T {
	t.Helper()
	select {
	case v := <-c:
		return v
	case <-time.After(time.Second):
		t.Fatalf("%s blocks", what)
		panic("unreachable")
	}
}

func answers(val string, err error) Call {
	return func(context.Context) (string, error) { return val, err }
}

// hangs waits for the end of its context; started and ended count its steps.
func hangs(started, ended *atomic.Int32, entered chan<- int, n int) Call {
	return func(ctx context.Context) (string, error) {
		started.Add(1)
		entered <- n
		<-ctx.Done()
		time.Sleep(time.Millisecond)
		ended.Add(1)
		return "", ctx.Err()
	}
}

func TestFailuresStartTheNextCall(t *testing.T) {
	e0, e1, e2 := errors.New("zero"), errors.New("one"), errors.New("two")
	for _, tc := range []struct {
		name  string
		calls []Call
		val   string
		errs  []error
	}{
		{"only one", []Call{answers("a", nil)}, "a", nil},
		{"empty value", []Call{answers("", nil), answers("b", nil)}, "", nil},
		{"second", []Call{answers("x", e0), answers("b", nil), answers("c", nil)}, "b", nil},
		{"last", []Call{answers("", e0), answers("", e1), answers("c", nil)}, "c", nil},
		{"none", []Call{answers("x", e0), answers("y", e1), answers("z", e2)}, "", []error{e0, e1, e2}},
		{"one that fails", []Call{answers("x", e1)}, "", []error{e1}},
		{"no calls", nil, "", []error{ErrNoCalls}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			r := wait(t, "First", first(context.Background(), nil, tc.calls...))
			if r.val != tc.val || (r.err == nil) != (tc.errs == nil) {
				t.Fatalf("got %q, %v, want %q, %v", r.val, r.err, tc.val, tc.errs)
			}
			for _, e := range tc.errs {
				if !errors.Is(r.err, e) {
					t.Errorf("error %q does not match %q", r.err, e)
				}
			}
		})
	}
}

func TestNoCallAfterSuccess(t *testing.T) {
	var more atomic.Int32
	r := wait(t, "First", first(context.Background(), nil, answers("a", nil), func(context.Context) (string, error) {
		more.Add(1)
		return "b", nil
	}))
	if r.val != "a" || r.err != nil || more.Load() != 0 {
		t.Errorf("got %v, second call started %d times", r, more.Load())
	}
}

func TestErrorsInOrderOfCalls(t *testing.T) {
	next := make(chan struct{}, 1)
	release := make(chan struct{})
	res := first(context.Background(), next,
		func(context.Context) (string, error) { <-release; return "", errors.New("slow-zero") },
		answers("", errors.New("quick-one")),
		func(context.Context) (string, error) { close(release); return "", errors.New("quick-two") })
	next <- struct{}{}
	r := wait(t, "First", res)
	if r.err == nil {
		t.Fatal("no error")
	}
	text := r.err.Error()
	a, b, c := strings.Index(text, "slow-zero"), strings.Index(text, "quick-one"), strings.Index(text, "quick-two")
	if a < 0 || b < a || c < b {
		t.Errorf("errors missing or not in order: %q", text)
	}
}

func TestNextStartsMoreCalls(t *testing.T) {
	var started, ended atomic.Int32
	entered := make(chan int, 9)
	next := make(chan struct{}, 4)
	signal := func() {
		t.Helper()
		select {
		case next <- struct{}{}:
		case <-time.After(time.Second):
			t.Fatal("next is not received")
		}
	}
	release := make(chan struct{})
	res := first(context.Background(), next,
		hangs(&started, &ended, entered, 0),
		hangs(&started, &ended, entered, 1),
		func(context.Context) (string, error) { entered <- 2; <-release; return "late but good", nil })
	for i := range 3 {
		if n := wait(t, fmt.Sprintf("start of call %d", i), entered); n != i {
			t.Fatalf("call %d was started, want %d", n, i)
		}
		select {
		case n := <-entered:
			t.Fatalf("call %d was started without a reason", n)
		case r := <-res:
			t.Fatalf("First returned %v too early", r)
		case <-time.After(3 * time.Millisecond):
		}
		signal()
	}
	signal()
	close(release)
	r := wait(t, "First", res)
	if r.val != "late but good" || r.err != nil {
		t.Errorf("got %v", r)
	}
	if started.Load() != 2 || ended.Load() != 2 {
		t.Errorf("%d calls started, %d ended before First returned, want 2 and 2", started.Load(), ended.Load())
	}
}

func TestContextDone(t *testing.T) {
	var started, ended atomic.Int32
	entered := make(chan int, 9)
	next := make(chan struct{}, 1)
	next <- struct{}{}
	ctx, cancel := context.WithCancel(context.Background())
	res := first(ctx, next, hangs(&started, &ended, entered, 0), hangs(&started, &ended, entered, 1))
	wait(t, "first call", entered)
	wait(t, "second call", entered)
	cancel()
	r := wait(t, "First", res)
	if r.val != "" || !errors.Is(r.err, context.Canceled) {
		t.Errorf("got %v, want context.Canceled", r)
	}
	if ended.Load() != 2 {
		t.Errorf("%d calls ended before First returned, want 2", ended.Load())
	}
}

func TestContextOfTheCallsEnds(t *testing.T) {
	for _, err := range []error{nil, errors.New("down")} {
		var got context.Context
		wait(t, "First", first(context.Background(), nil, func(ctx context.Context) (string, error) {
			got = ctx
			if ctx.Err() != nil {
				t.Error("context is done at the start")
			}
			return "", err
		}))
		if got == nil || got.Err() == nil {
			t.Error("context of the calls was not cancelled")
		}
	}
}
