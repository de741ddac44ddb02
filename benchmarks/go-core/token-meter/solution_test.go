package tokenmeter

import (
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

var start = time.Date(2024, 5, 6, 7, 8, 9, 0, time.UTC)

type step struct {
	at   time.Duration // clock, relative to the creation
	take int           // tokens to take; -99: only look
	ok   bool
	left int
}

func TestMeter(t *testing.T) {
	const look = -99
	for _, tc := range []struct {
		name     string
		capacity int
		every    time.Duration
		steps    []step
	}{
		{"starts full", 3, time.Second, []step{{0, look, true, 3}, {0, 3, true, 0}, {0, 1, false, 0}}},
		{"too many take none", 3, time.Second, []step{{0, 4, false, 3}, {0, 2, true, 1}, {0, 2, false, 1}, {0, 1, true, 0}}},
		{"nothing to take", 2, time.Second, []step{{0, 0, true, 2}, {0, -5, true, 2}, {0, 2, true, 0}, {0, 0, true, 0}, {0, -1, true, 0}}},
		{"one token per interval", 3, time.Second, []step{{0, 3, true, 0}, {time.Second - 1, look, true, 0}, {time.Second, look, true, 1}, {3*time.Second - 1, look, true, 2}, {3 * time.Second, look, true, 3}, {9 * time.Second, look, true, 3}}},
		{"started interval is kept", 5, time.Second, []step{{0, 5, true, 0}, {1900 * time.Millisecond, 1, true, 0}, {2 * time.Second, look, true, 1}, {3700 * time.Millisecond, look, true, 2}, {4 * time.Second, 3, true, 0}}},
		{"tokens come on the grid after being full", 2, 10 * time.Second, []step{{25 * time.Second, 2, true, 0}, {29 * time.Second, look, true, 0}, {30 * time.Second, look, true, 1}}},
		{"never above capacity", 4, time.Millisecond, []step{{0, 1, true, 3}, {time.Hour, look, true, 4}, {time.Hour, 4, true, 0}, {time.Hour + 3*time.Millisecond, look, true, 3}}},
		{"clock goes back", 4, time.Second, []step{{0, 4, true, 0}, {10 * time.Second, 2, true, 2}, {4 * time.Second, look, true, 2}, {4 * time.Second, 1, true, 1}, {10 * time.Second, look, true, 1}, {11 * time.Second, look, true, 2}}},
		{"clock before the creation", 4, time.Second, []step{{-time.Hour, look, true, 4}, {-time.Hour, 1, true, 3}, {0, look, true, 3}, {time.Second, look, true, 4}}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			now := start
			m := New(tc.capacity, tc.every, func() time.Time { return now })
			for i, s := range tc.steps {
				now = start.Add(s.at)
				if s.take != look {
					if ok := m.Take(s.take); ok != s.ok {
						t.Fatalf("step %d: Take(%d) = %v, want %v", i, s.take, ok, s.ok)
					}
				}
				if left := m.Left(); left != s.left {
					t.Fatalf("step %d: Left() = %d, want %d", i, left, s.left)
				}
			}
		})
	}
}

func TestVeryLongIdle(t *testing.T) {
	for _, every := range []time.Duration{1, time.Nanosecond * 3, time.Second} {
		now := start
		m := New(5, every, func() time.Time { return now })
		if !m.Take(3) {
			t.Fatal("Take(3) refused")
		}
		now = start.AddDate(900, 0, 0)
		if left := m.Left(); left != 5 {
			t.Errorf("every %v: %d tokens after 900 years, want 5", every, left)
		}
		if !m.Take(5) {
			t.Errorf("every %v: Take(5) refused after 900 years", every)
		}
	}
}

func TestConcurrentTake(t *testing.T) {
	m := New(500, time.Hour, func() time.Time { return start })
	var taken atomic.Int32
	var wg sync.WaitGroup
	for range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for range 200 {
				if m.Take(1) {
					taken.Add(1)
				}
			}
		}()
	}
	wg.Wait()
	if taken.Load() != 500 || m.Left() != 0 {
		t.Errorf("%d tokens taken, %d left, want 500 and 0", taken.Load(), m.Left())
	}
}
