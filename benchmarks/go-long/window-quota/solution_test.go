package windowquota

import (
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

var noon = time.Date(2024, 3, 1, 12, 0, 0, 0, time.UTC)

func within(t *testing.T, f func()) {
	t.Helper()
	done := make(chan struct{})
	go func() { defer close(done); f() }()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatal("the quota blocks")
	}
}

func TestLimitPerKeyAndWindow(t *testing.T) {
	type call struct {
		key  string
		at   time.Duration
		ok   bool
		used int
	}
	for _, tc := range []struct {
		name   string
		limit  int
		window time.Duration
		calls  []call
	}{
		{"limit", 2, time.Minute, []call{{"a", 0, true, 1}, {"a", time.Second, true, 2}, {"a", 2 * time.Second, false, 2}, {"a", 59 * time.Second, false, 2}}},
		{"limit of one", 1, time.Minute, []call{{"a", 0, true, 1}, {"a", 0, false, 1}}},
		{"keys", 1, time.Minute, []call{{"a", 0, true, 1}, {"b", 0, true, 1}, {"", 0, true, 1}, {"b", 0, false, 1}, {"", 1, false, 1}}},
		{"new window", 1, time.Minute, []call{{"a", time.Minute - 1, true, 1}, {"a", time.Minute, true, 1}, {"a", time.Minute + 1, false, 1}, {"a", 5 * time.Minute, true, 1}}},
		{"refused calls do not count", 2, time.Minute, []call{{"a", 0, true, 1}, {"a", 1, true, 2}, {"a", 2, false, 2}, {"a", time.Minute, true, 1}, {"a", time.Minute, true, 2}, {"a", time.Minute, false, 2}}},
		{"window starts on the grid", 2, time.Minute, []call{{"a", 50 * time.Second, true, 1}, {"a", 55 * time.Second, true, 2}, {"a", 65 * time.Second, true, 1}, {"a", 111 * time.Second, true, 2}, {"a", 119 * time.Second, false, 2}}},
		{"earlier time in the same window", 2, time.Minute, []call{{"a", 40 * time.Second, true, 1}, {"a", 20 * time.Second, true, 2}, {"a", 30 * time.Second, false, 2}}},
		{"hours", 1, time.Hour, []call{{"a", 59 * time.Minute, true, 1}, {"a", 59*time.Minute + 59*time.Second, false, 1}, {"a", time.Hour, true, 1}}},
		{"zero limit", 0, time.Minute, []call{{"a", 0, false, 0}, {"a", time.Minute, false, 0}}},
		{"negative limit", -1, time.Minute, []call{{"a", 0, false, 0}}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			within(t, func() {
				q := New(tc.limit, tc.window)
				for i, c := range tc.calls {
					at := noon.Add(c.at)
					if ok := q.Allow(c.key, at); ok != c.ok {
						t.Errorf("call %d: Allow = %v, want %v", i, ok, c.ok)
					}
					if used := q.Used(c.key, at); used != c.used {
						t.Errorf("call %d: Used = %d, want %d", i, used, c.used)
					}
				}
			})
		})
		if t.Failed() {
			return
		}
	}
}

func TestUsed(t *testing.T) {
	within(t, func() {
		q := New(3, time.Minute)
		if n := q.Used("a", noon); n != 0 {
			t.Errorf("unknown key: %d", n)
		}
		q.Allow("a", noon)
		q.Allow("a", noon.In(time.FixedZone("x", 3600)))
		for at, want := range map[time.Duration]int{0: 2, 59 * time.Second: 2, time.Minute: 0} {
			if n := q.Used("a", noon.Add(at)); n != want {
				t.Errorf("after %v: %d, want %d", at, n, want)
			}
		}
		if !q.Allow("a", noon) || q.Allow("a", noon) {
			t.Error("looking at the usage changed it")
		}
	})
}

func TestConcurrentCalls(t *testing.T) {
	within(t, func() {
		q := New(100, time.Hour)
		var allowed atomic.Int32
		var wg sync.WaitGroup
		for i := range 8 {
			wg.Add(1)
			go func() {
				defer wg.Done()
				for range 100 {
					if q.Allow(fmt.Sprint(i%2), noon) {
						allowed.Add(1)
					}
				}
			}()
		}
		wg.Wait()
		if allowed.Load() != 200 {
			t.Errorf("%d calls allowed, want 200", allowed.Load())
		}
	})
}
