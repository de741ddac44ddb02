package slidinglog

import (
	"testing"
	"time"
)

var base = time.Date(2024, 1, 31, 23, 59, 30, 0, time.UTC)

func TestTry(t *testing.T) {
	const s, ms = time.Second, time.Millisecond
	type call struct {
		at   time.Duration
		ok   bool
		wait time.Duration
	}
	for _, tc := range []struct {
		name   string
		limit  int
		window time.Duration
		calls  []call
	}{
		{"one", 1, 10 * s, []call{{0, true, 0}, {0, false, 10 * s}, {4 * s, false, 6 * s}, {10*s - 1, false, 1}, {10 * s, true, 0}, {15 * s, false, 5 * s}}},
		{"exactly window old", 2, s, []call{{0, true, 0}, {500 * ms, true, 0}, {s, true, 0}, {1499 * ms, false, ms}, {1500 * ms, true, 0}}},
		{"wait for the oldest", 3, 60 * s, []call{{0, true, 0}, {10 * s, true, 0}, {50 * s, true, 0}, {55 * s, false, 5 * s}, {60 * s, true, 0}, {61 * s, false, 9 * s}, {70 * s, true, 0}, {71 * s, false, 39 * s}}},
		{"refused calls are not recorded", 1, 10 * s, []call{{0, true, 0}, {9 * s, false, s}, {9 * s, false, s}, {10 * s, true, 0}}},
		{"equal times", 3, s, []call{{0, true, 0}, {0, true, 0}, {0, true, 0}, {0, false, s}, {s, true, 0}, {s, true, 0}, {s, true, 0}, {s, false, s}}},
		{"long pause", 2, s, []call{{0, true, 0}, {1, true, 0}, {time.Hour, true, 0}, {time.Hour, true, 0}, {time.Hour, false, s}}},
		{"zero limit counts as one", 0, s, []call{{0, true, 0}, {1, false, s - 1}, {s, true, 0}}},
		{"negative limit counts as one", -3, s, []call{{0, true, 0}, {0, false, s}}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			l := New(tc.limit, tc.window)
			for i, c := range tc.calls {
				if ok, wait := l.Try(base.Add(c.at)); ok != c.ok || wait != c.wait {
					t.Errorf("call %d: Try = %v, %v, want %v, %v", i, ok, wait, c.ok, c.wait)
				}
			}
		})
	}
}

func TestOpen(t *testing.T) {
	l := New(3, time.Minute)
	check := func(at time.Duration, want int) {
		t.Helper()
		if n := l.Open(base.Add(at)); n != want {
			t.Errorf("Open after %v = %d, want %d", at, n, want)
		}
	}
	check(0, 3)
	check(0, 3)
	l.Try(base)
	check(0, 2)
	l.Try(base.Add(20 * time.Second))
	l.Try(base.Add(20 * time.Second))
	check(20*time.Second, 0)
	l.Try(base.Add(21 * time.Second))
	check(59*time.Second, 0)
	check(time.Minute, 1)
	check(79*time.Second, 1)
	check(80*time.Second, 3)
	check(time.Hour, 3)

	m := New(0, time.Minute)
	if n := m.Open(base); n != 1 {
		t.Errorf("limit 0: Open = %d, want 1", n)
	}
}
