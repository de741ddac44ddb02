package retryschedule

import (
	"fmt"
	"math"
	"slices"
	"testing"
)

func due(t *testing.T, s *Schedule, now int64, want ...string) {
	t.Helper()
	if got := s.Due(now); !slices.Equal(got, want) {
		t.Fatalf("Due(%d) = %q, want %q", now, got, want)
	}
}

func next(t *testing.T, s *Schedule, at int64, ok bool) {
	t.Helper()
	if gotAt, gotOK := s.Next(); gotAt != at || gotOK != ok {
		t.Fatalf("Next = %d, %v; want %d, %v", gotAt, gotOK, at, ok)
	}
}

func TestDue(t *testing.T) {
	s := New()
	next(t, s, 0, false)
	due(t, s, 100)
	for id, at := range map[string]int64{"c": 20, "a": 20, "b": 20, "x": 10, "y": 30, "z": -5} {
		s.Set(id, at)
	}
	next(t, s, -5, true)
	due(t, s, -6)
	due(t, s, 19, "z", "x")
	due(t, s, 20, "a", "b", "c")
	next(t, s, 30, true)
	due(t, s, 20)
	if s.Len() != 1 {
		t.Fatalf("Len = %d, want 1", s.Len())
	}
	due(t, s, math.MaxInt64, "y")
	next(t, s, 0, false)
	s.Set("y", 5)
	s.Set("low", math.MinInt64)
	due(t, s, math.MinInt64, "low")
	due(t, s, 5, "y")
}

func TestMove(t *testing.T) {
	s := New()
	s.Set("a", 10)
	s.Set("b", 20)
	s.Set("c", 30)
	s.Set("d", 40)
	s.Set("d", 5) // earlier
	next(t, s, 5, true)
	s.Set("d", 25) // later
	next(t, s, 10, true)
	s.Set("a", 50)
	next(t, s, 20, true)
	if s.Len() != 4 {
		t.Fatalf("Len = %d, want 4", s.Len())
	}
	due(t, s, 100, "b", "d", "c", "a")
}

func TestCancel(t *testing.T) {
	s := New()
	if s.Cancel("nobody") {
		t.Fatal("cancelled an unknown id")
	}
	for i := range 10 {
		s.Set(fmt.Sprint(i), int64(10*i))
	}
	for _, id := range []string{"0", "9", "4"} {
		if !s.Cancel(id) {
			t.Fatalf("Cancel(%s) = false", id)
		}
		if s.Cancel(id) {
			t.Fatalf("second Cancel(%s) = true", id)
		}
	}
	next(t, s, 10, true)
	s.Set("4", 15)
	s.Set("7", 0)
	due(t, s, 20, "7", "1", "4", "2")
	if s.Cancel("7") {
		t.Fatal("cancelled an id that was due already")
	}
	due(t, s, 1000, "3", "5", "6", "8")
	if s.Len() != 0 {
		t.Fatalf("Len = %d, want 0", s.Len())
	}
}

func TestAgainstScan(t *testing.T) {
	s, plan := New(), map[string]int64{}
	seed := uint32(7)
	step := func(n uint32) int64 {
		seed = seed*1664525 + 1013904223
		return int64((seed >> 8) % n)
	}
	for range 2000 {
		id := fmt.Sprint(step(40))
		if step(4) == 0 {
			_, had := plan[id]
			delete(plan, id)
			if s.Cancel(id) != had {
				t.Fatalf("Cancel(%s) = %v", id, !had)
			}
		} else {
			at := step(1000)
			plan[id] = at
			s.Set(id, at)
		}
		if s.Len() != len(plan) {
			t.Fatalf("Len = %d, want %d", s.Len(), len(plan))
		}
	}
	var want []string
	for id := range plan {
		want = append(want, id)
	}
	slices.SortFunc(want, func(a, b string) int {
		if plan[a] != plan[b] {
			return int(plan[a] - plan[b])
		}
		if a < b {
			return -1
		}
		return 1
	})
	due(t, s, 1000, want...)
}
