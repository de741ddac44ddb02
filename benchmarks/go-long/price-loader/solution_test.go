package priceloader

import (
	"errors"
	"sync/atomic"
	"testing"
	"time"
)

type result struct {
	price int64
	err   error
}

func get(t *testing.T, l *Loader, sku string, want int64) {
	t.Helper()
	if got, err := l.Price(sku); err != nil || got != want {
		t.Fatalf("Price(%s) = %d, %v; want %d", sku, got, err, want)
	}
}

func TestFreshnessAndEviction(t *testing.T) {
	clock := time.Unix(1000, 0)
	var calls int64
	l := New(2, 10*time.Second, func() time.Time { return clock }, func(string) (int64, error) {
		calls++
		return calls, nil
	})
	get(t, l, "a", 1)
	get(t, l, "a", 1)
	clock = clock.Add(10*time.Second - 1)
	get(t, l, "a", 1)
	clock = clock.Add(1)
	get(t, l, "a", 2)
	get(t, l, "b", 3)
	if l.Len() != 2 {
		t.Fatalf("Len = %d, want 2", l.Len())
	}
	clock = clock.Add(10 * time.Second)
	get(t, l, "a", 4) // stored anew: b is now the oldest
	if l.Len() != 2 {
		t.Fatalf("Len = %d, want 2 with an expired price", l.Len())
	}
	get(t, l, "c", 5)
	get(t, l, "a", 4)
	get(t, l, "b", 6) // was dropped; drops a
	get(t, l, "c", 5)
	get(t, l, "a", 7)
	get(t, l, "d", 8)
	get(t, l, "e", 9)
	get(t, l, "d", 8)
	if l.Len() != 2 {
		t.Fatalf("Len = %d, want 2", l.Len())
	}
}

func TestStoringTimeIsAfterFetch(t *testing.T) {
	clock := time.Unix(0, 0)
	var calls int64
	l := New(1, 10*time.Second, func() time.Time { return clock }, func(string) (int64, error) {
		calls++
		clock = clock.Add(8 * time.Second)
		return calls, nil
	})
	get(t, l, "a", 1)
	clock = clock.Add(9 * time.Second)
	get(t, l, "a", 1)
}

func TestErrors(t *testing.T) {
	errDown := errors.New("service down")
	clock := time.Unix(0, 0)
	fail := true
	l := New(3, time.Minute, func() time.Time { return clock }, func(string) (int64, error) {
		if fail {
			return 99, errDown
		}
		return 5, nil
	})
	for range 2 {
		if got, err := l.Price("a"); got != 0 || !errors.Is(err, errDown) {
			t.Fatalf("Price = %d, %v; want 0 and the fetch error wrapped", got, err)
		}
	}
	if l.Len() != 0 {
		t.Fatalf("Len = %d after failures", l.Len())
	}
	fail = false
	get(t, l, "a", 5)
	clock = clock.Add(time.Hour)
	fail = true
	if _, err := l.Price("a"); !errors.Is(err, errDown) {
		t.Fatalf("expired price: err = %v", err)
	}
	if l.Len() != 1 {
		t.Fatalf("Len = %d; a failed fetch keeps the old entry", l.Len())
	}
}

func shared(t *testing.T, price int64, fail error) {
	var calls atomic.Int32
	started, release := make(chan struct{}, 8), make(chan struct{})
	l := New(4, time.Minute, time.Now, func(sku string) (int64, error) {
		if sku == "other" {
			return 1, nil
		}
		calls.Add(1)
		started <- struct{}{}
		<-release
		return price, fail
	})
	results := make(chan result, 3)
	ask := func() {
		p, err := l.Price("a")
		results <- result{p, err}
	}
	go ask()
	select {
	case <-started:
	case <-time.After(2 * time.Second):
		t.Fatal("fetch never started")
	}
	go ask()
	go ask()
	other := make(chan struct{})
	go func() {
		defer close(other)
		l.Price("other")
	}()
	select {
	case <-other:
	case <-time.After(2 * time.Second):
		t.Fatal("another sku is held up")
	}
	time.Sleep(10 * time.Millisecond)
	if n := calls.Load(); n != 1 {
		t.Errorf("%d fetches at once for one sku", n)
	}
	close(release)
	for range 3 {
		select {
		case r := <-results:
			if r.price != price || !errors.Is(r.err, fail) {
				t.Fatalf("got %d, %v; want %d, %v", r.price, r.err, price, fail)
			}
		case <-time.After(2 * time.Second):
			t.Fatal("a waiting call never returned")
		}
	}
}

func TestSharedFetch(t *testing.T) {
	t.Run("price", func(t *testing.T) { shared(t, 7, nil) })
	t.Run("error", func(t *testing.T) { shared(t, 0, errors.New("boom")) })
}
