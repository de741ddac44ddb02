package hitcounter

import (
	"errors"
	"maps"
	"slices"
	"sync"
	"testing"
	"time"
)

// counterForTest hits each key as often as it occurs; it fails if that blocks.
func counterForTest(t *testing.T, limit int, keys ...string) *Counter {
	t.Helper()
	c, err := New(limit)
	if err != nil {
		t.Fatal(err)
	}
	inTimeForTest(t, func() {
		for _, key := range keys {
			c.Hit(key)
		}
	})
	return c
}

func inTimeForTest(t *testing.T, do func()) {
	t.Helper()
	done := make(chan struct{})
	go func() {
		defer close(done)
		do()
	}()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatal("still blocked after two seconds")
	}
}

func TestHitAndDrop(t *testing.T) {
	cases := []struct {
		name  string
		limit int
		keys  []string
		want  []Entry
	}{
		{"nothing", 3, nil, nil},
		{"counts", 3, []string{"a", "b", "a", "c", "a", "b"}, []Entry{{"a", 3}, {"b", 2}, {"c", 1}}},
		{"ties by key", 4, []string{"d", "b", "c", "a", "c"}, []Entry{{"c", 2}, {"a", 1}, {"b", 1}, {"d", 1}}},
		{"drops the lowest", 2, []string{"a", "a", "b", "c"}, []Entry{{"a", 2}, {"c", 1}}},
		{"drops the later key of a tie", 2, []string{"y", "x", "z"}, []Entry{{"x", 1}, {"z", 1}}},
		{"drops by hits, not by key", 2, []string{"z", "z", "a", "b"}, []Entry{{"z", 2}, {"b", 1}}},
		{"known key drops nothing", 2, []string{"a", "b", "b", "a", "b"}, []Entry{{"b", 3}, {"a", 2}}},
		{"starts again at 1", 1, []string{"a", "a", "a", "b", "a"}, []Entry{{"a", 1}}},
		{"empty key", 2, []string{"", "a", ""}, []Entry{{"", 2}, {"a", 1}}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			counter := counterForTest(t, c.limit, c.keys...)
			inTimeForTest(t, func() {
				if got := counter.Top(10); !slices.Equal(got, c.want) {
					t.Errorf("got %v, want %v", got, c.want)
				}
				for _, e := range c.want {
					if got := counter.Count(e.Key); got != e.Hits {
						t.Errorf("Count(%q) = %d, want %d", e.Key, got, e.Hits)
					}
				}
				if got := counter.Count("unknown"); got != 0 {
					t.Errorf("Count of an unknown key = %d", got)
				}
			})
		})
	}
	for _, limit := range []int{0, -1} {
		if c, err := New(limit); c != nil || !errors.Is(err, ErrLimit) {
			t.Errorf("New(%d) = %v, %v", limit, c, err)
		}
	}
}

func TestTopAndSnapshot(t *testing.T) {
	c := counterForTest(t, 5, "a", "b", "b", "c", "c", "c")
	inTimeForTest(t, func() {
		for k, want := range map[int][]Entry{-1: nil, 0: nil, 1: {{"c", 3}}, 2: {{"c", 3}, {"b", 2}}, 3: {{"c", 3}, {"b", 2}, {"a", 1}}, 4: {{"c", 3}, {"b", 2}, {"a", 1}}} {
			if got := c.Top(k); !slices.Equal(got, want) {
				t.Errorf("Top(%d) = %v, want %v", k, got, want)
			}
		}
		snap := c.Snapshot()
		if !maps.Equal(snap, map[string]int{"a": 1, "b": 2, "c": 3}) {
			t.Errorf("Snapshot = %v", snap)
		}
		snap["a"] = 100
		delete(snap, "b")
		c.Hit("c")
		if snap["c"] != 3 || c.Count("a") != 1 || c.Count("b") != 2 {
			t.Errorf("snapshot %v and counter %v are connected", snap, c.Top(9))
		}
	})
}

func TestMerge(t *testing.T) {
	a := counterForTest(t, 3, "a", "a", "b", "c", "c", "c")
	b := counterForTest(t, 9, "b", "b", "d", "d", "e", "c")
	inTimeForTest(t, func() {
		a.Merge(b)
		if got := a.Top(9); !slices.Equal(got, []Entry{{"c", 4}, {"b", 3}, {"a", 2}}) {
			t.Errorf("merged: %v", got)
		}
		if got := b.Top(9); !slices.Equal(got, []Entry{{"b", 2}, {"d", 2}, {"c", 1}, {"e", 1}}) {
			t.Errorf("other became %v", got)
		}
		b.Merge(b)
		if got := b.Top(9); !slices.Equal(got, []Entry{{"b", 4}, {"d", 4}, {"c", 2}, {"e", 2}}) {
			t.Errorf("merged with itself: %v", got)
		}
	})
}

func TestConcurrentUse(t *testing.T) {
	a, b, z := counterForTest(t, 4, "x"), counterForTest(t, 4, "y"), counterForTest(t, 2, "z", "z")
	inTimeForTest(t, func() {
		var wg sync.WaitGroup
		for range 4 {
			wg.Add(3)
			go func() {
				defer wg.Done()
				for range 250 {
					a.Hit("x")
				}
			}()
			go func() { defer wg.Done(); a.Merge(z); a.Top(2); a.Count("x") }()
			go func() { defer wg.Done(); b.Merge(a); b.Snapshot() }()
		}
		wg.Wait()
		if a.Count("x") != 1001 || a.Count("z") != 8 {
			t.Errorf("counts %v", a.Snapshot())
		}
		wg.Add(2)
		go func() {
			defer wg.Done()
			for range 10 {
				a.Merge(b)
			}
		}()
		go func() {
			defer wg.Done()
			for range 10 {
				b.Merge(a)
			}
		}()
		wg.Wait()
	})
}
