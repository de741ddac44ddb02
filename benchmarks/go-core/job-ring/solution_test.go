package jobring

import (
	"errors"
	"fmt"
	"testing"
	"time"
)

// within fails the test if f does not return soon.
func within(t *testing.T, what string, f func()) {
	t.Helper()
	done := make(chan struct{})
	go func() {
		defer close(done)
		f()
	}()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatalf("%s hangs", what)
	}
}

func take(t *testing.T, q *Queue, want string, wantErr error) {
	t.Helper()
	var got string
	var err error
	within(t, "Take", func() { got, err = q.Take() })
	if got != want || !errors.Is(err, wantErr) {
		t.Fatalf("Take = %q, %v; want %q, %v", got, err, want, wantErr)
	}
}

func TestOrderAndClose(t *testing.T) {
	q := New(3)
	for round := range 4 {
		for i := range 3 {
			if !q.TryPut(fmt.Sprint(round, i)) {
				t.Fatalf("round %d: TryPut refused with %d queued", round, q.Len())
			}
		}
		if q.TryPut("extra") || q.Len() != 3 {
			t.Fatalf("full queue: TryPut accepted or Len = %d", q.Len())
		}
		for i := range 3 {
			take(t, q, fmt.Sprint(round, i), nil)
		}
		within(t, "Put", func() {
			if err := q.Put("shift"); err != nil {
				t.Errorf("Put = %v", err)
			}
		})
		take(t, q, "shift", nil)
	}
	q.TryPut("a")
	q.TryPut("b")
	q.Close()
	q.Close()
	if q.TryPut("c") {
		t.Fatal("TryPut on a closed queue")
	}
	within(t, "Put", func() {
		if err := q.Put("c"); !errors.Is(err, ErrClosed) {
			t.Errorf("Put on a closed queue = %v", err)
		}
	})
	if q.Len() != 2 {
		t.Fatalf("Len = %d, want 2", q.Len())
	}
	take(t, q, "a", nil)
	take(t, q, "b", nil)
	take(t, q, "", ErrClosed)
	take(t, q, "", ErrClosed)
}

func TestSmallCapacity(t *testing.T) {
	for _, c := range []int{1, 0, -2} {
		q := New(c)
		if !q.TryPut("a") || q.TryPut("b") {
			t.Fatalf("capacity %d does not hold exactly one job", c)
		}
	}
}

func TestCloseWakesEveryone(t *testing.T) {
	empty, full := New(1), New(1)
	full.TryPut("x")
	errs := make(chan error, 6)
	for range 3 {
		go func() {
			_, err := empty.Take()
			errs <- err
		}()
		go func() { errs <- full.Put("y") }()
	}
	time.Sleep(5 * time.Millisecond)
	select {
	case err := <-errs:
		t.Fatalf("a call did not wait: %v", err)
	default:
	}
	empty.Close()
	full.Close()
	for range 6 {
		select {
		case err := <-errs:
			if !errors.Is(err, ErrClosed) {
				t.Fatalf("woken with %v", err)
			}
		case <-time.After(2 * time.Second):
			t.Fatal("a waiting caller was not woken by Close")
		}
	}
	if full.Len() != 1 {
		t.Fatalf("Len = %d, want 1", full.Len())
	}
}

func TestBlockedCallersGoOn(t *testing.T) {
	q := New(2)
	const jobs = 200
	within(t, "passing jobs through a small queue", func() {
		go func() {
			for i := range jobs {
				q.Put(fmt.Sprint(i))
			}
			q.Close()
		}()
		for i := range jobs {
			if got, err := q.Take(); err != nil || got != fmt.Sprint(i) {
				t.Errorf("job %d: %q, %v", i, got, err)
				return
			}
		}
		if _, err := q.Take(); !errors.Is(err, ErrClosed) {
			t.Errorf("at the end: %v", err)
		}
	})
	slow := New(1)
	slow.TryPut("first")
	done := make(chan error, 1)
	go func() { done <- slow.Put("second") }()
	time.Sleep(5 * time.Millisecond)
	take(t, slow, "first", nil)
	select {
	case err := <-done:
		if err != nil {
			t.Fatalf("Put = %v", err)
		}
	case <-time.After(2 * time.Second):
		t.Fatal("Put still waits after a Take")
	}
	take(t, slow, "second", nil)
}
