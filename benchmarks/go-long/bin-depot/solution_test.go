package bindepot

import (
	"errors"
	"fmt"
	"math"
	"sync"
	"testing"
	"time"
)

func within(t *testing.T, f func()) {
	t.Helper()
	done := make(chan struct{})
	go func() { defer close(done); f() }()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatal("the depot blocks")
	}
}

func counts(d *Depot, names ...string) string {
	var all []int
	for _, name := range names {
		n, ok := d.Count(name)
		if !ok {
			n = -1
		}
		all = append(all, n)
	}
	return fmt.Sprint(all)
}

func TestSteps(t *testing.T) {
	type step struct {
		from, to string // from "+" is a Put
		n        int
		err      error
		want     string // pieces of a, b, c
	}
	for _, tc := range []struct {
		name     string
		capacity int
		steps    []step
	}{
		{"put and move", 10, []step{{"+", "a", 7, nil, "[7 0 0]"}, {"a", "b", 3, nil, "[4 3 0]"}, {"b", "a", 1, nil, "[5 2 0]"}, {"a", "c", 5, nil, "[0 2 5]"}}},
		{"up to the capacity", 10, []step{{"+", "a", 10, nil, "[10 0 0]"}, {"+", "a", 1, ErrNoRoom, "[10 0 0]"}, {"a", "b", 10, nil, "[0 10 0]"}, {"+", "a", 4, nil, "[4 10 0]"}, {"a", "b", 1, ErrNoRoom, "[4 10 0]"}, {"b", "a", 7, ErrNoRoom, "[4 10 0]"}, {"b", "a", 6, nil, "[10 4 0]"}}},
		{"bad counts", 10, []step{{"+", "a", 0, ErrCount, "[0 0 0]"}, {"+", "a", -3, ErrCount, "[0 0 0]"}, {"+", "x", 0, ErrCount, "[0 0 0]"}, {"a", "b", 0, ErrCount, "[0 0 0]"}, {"b", "a", -1, ErrCount, "[0 0 0]"}, {"x", "y", -1, ErrCount, "[0 0 0]"}, {"a", "b", math.MinInt, ErrCount, "[0 0 0]"}}},
		{"unknown bins", 10, []step{{"+", "x", 1, ErrNoBin, "[0 0 0]"}, {"+", "a", 5, nil, "[5 0 0]"}, {"a", "x", 1, ErrNoBin, "[5 0 0]"}, {"x", "a", 1, ErrNoBin, "[5 0 0]"}, {"x", "x", 1, ErrNoBin, "[5 0 0]"}, {"a", "", 9, ErrNoBin, "[5 0 0]"}}},
		{"too few pieces", 10, []step{{"a", "b", 1, ErrShort, "[0 0 0]"}, {"+", "b", 3, nil, "[0 3 0]"}, {"b", "a", 4, ErrShort, "[0 3 0]"}, {"b", "a", 3, nil, "[3 0 0]"}, {"+", "c", 10, nil, "[3 0 10]"}, {"a", "c", 4, ErrShort, "[3 0 10]"}, {"a", "c", 3, ErrNoRoom, "[3 0 10]"}}},
		{"same bin", 10, []step{{"+", "b", 8, nil, "[0 8 0]"}, {"b", "b", 5, nil, "[0 8 0]"}, {"b", "b", 8, nil, "[0 8 0]"}, {"b", "b", 9, ErrShort, "[0 8 0]"}, {"b", "a", 8, nil, "[8 0 0]"}}},
		{"huge numbers", math.MaxInt, []step{{"+", "a", math.MaxInt - 1, nil, "[9223372036854775806 0 0]"}, {"+", "a", 2, ErrNoRoom, "[9223372036854775806 0 0]"}, {"+", "a", math.MaxInt, ErrNoRoom, "[9223372036854775806 0 0]"}, {"+", "b", 5, nil, "[9223372036854775806 5 0]"}, {"a", "b", math.MaxInt - 1, ErrNoRoom, "[9223372036854775806 5 0]"}, {"a", "c", math.MaxInt - 1, nil, "[0 5 9223372036854775806]"}, {"b", "c", 1, nil, "[0 4 9223372036854775807]"}}},
		{"no capacity", 0, []step{{"+", "a", 1, ErrNoRoom, "[0 0 0]"}, {"a", "b", 1, ErrShort, "[0 0 0]"}}},
	} {
		ok := t.Run(tc.name, func(t *testing.T) {
			within(t, func() {
				d := New(tc.capacity, "a", "b", "c")
				for i, s := range tc.steps {
					var err error
					if s.from == "+" {
						err = d.Put(s.to, s.n)
					} else {
						err = d.Move(s.from, s.to, s.n)
					}
					if !errors.Is(err, s.err) {
						t.Errorf("step %d: error %v, want %v", i, err, s.err)
					}
					if got := counts(d, "a", "b", "c"); got != s.want {
						t.Errorf("step %d: pieces %s, want %s", i, got, s.want)
					}
				}
			})
		})
		if !ok {
			return
		}
	}
}

func TestCount(t *testing.T) {
	d := New(5, "a", "")
	if got := counts(d, "a", "", "b"); got != "[0 0 -1]" {
		t.Errorf("got %s", got)
	}
	if n, ok := d.Count("b"); n != 0 || ok {
		t.Errorf("unknown bin: %d, %v", n, ok)
	}
	if n, ok := New(5).Count("a"); n != 0 || ok {
		t.Errorf("no bins: %d, %v", n, ok)
	}
}

func TestConcurrentMoves(t *testing.T) {
	names := []string{"a", "b", "c", "d"}
	d := New(1000, names...)
	for _, name := range names {
		if err := d.Put(name, 100); err != nil {
			t.Fatal(err)
		}
	}
	within(t, func() {
		var wg sync.WaitGroup
		for i := range 8 {
			wg.Add(1)
			go func() {
				defer wg.Done()
				for k := range 500 {
					d.Move(names[(i+k)%4], names[(i*3+k*k)%4], k%7+1)
				}
			}()
		}
		wg.Wait()
	})
	if t.Failed() {
		return
	}
	sum := 0
	for _, name := range names {
		n, _ := d.Count(name)
		if n < 0 {
			t.Errorf("%d pieces in %s", n, name)
		}
		sum += n
	}
	if sum != 400 {
		t.Errorf("%d pieces in all bins, want 400", sum)
	}
}
