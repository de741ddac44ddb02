package middlevalue

import (
	"math"
	"testing"
)

const (
	top    = math.MaxInt64
	bottom = math.MinInt64
)

func TestMedian(t *testing.T) {
	tests := []struct {
		name   string
		values []int64
		want   int64
	}{
		{"one", []int64{4}, 4},
		{"two", []int64{4, 8}, 6},
		{"two, rounded down", []int64{4, 7}, 5},
		{"two negative, rounded down", []int64{-4, -7}, -6},
		{"around zero, rounded down", []int64{-3, 0}, -2},
		{"around zero", []int64{-3, 3}, 0},
		{"minus one and zero", []int64{0, -1}, -1},
		{"three", []int64{9, 1, 5}, 5},
		{"four", []int64{9, 1, 5, 6}, 5},
		{"five", []int64{9, 1, 5, 6, 100}, 6},
		{"six", []int64{10, 20, 30, 40, 50, 60}, 35},
		{"repeats", []int64{2, 2, 2, 9}, 2},
		{"repeats beside the middle", []int64{1, 1, 5, 5}, 3},
		{"two largest", []int64{top, top}, top},
		{"near the largest", []int64{top, top - 2}, top - 1},
		{"near the largest, rounded down", []int64{top, top - 1}, top - 1},
		{"two smallest", []int64{bottom, bottom}, bottom},
		{"near the smallest, rounded down", []int64{bottom, bottom + 1}, bottom},
		{"near the smallest", []int64{bottom, bottom + 2}, bottom + 1},
		{"both ends", []int64{bottom, top}, -1},
		{"far apart", []int64{bottom, 0}, bottom / 2},
		{"far apart, positive", []int64{top, 0}, top / 2},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			var v Values
			for _, x := range tc.values {
				v.Add(x)
			}
			if got, ok := v.Median(); !ok || got != tc.want {
				t.Errorf("Median = %d, %v; want %d", got, ok, tc.want)
			}
			if v.Count() != len(tc.values) {
				t.Errorf("Count = %d, want %d", v.Count(), len(tc.values))
			}
		})
	}
}

func TestRemove(t *testing.T) {
	var v Values
	if got, ok := v.Median(); ok || got != 0 || v.Count() != 0 {
		t.Fatalf("empty: %d, %v, count %d", got, ok, v.Count())
	}
	if v.Remove(0) {
		t.Fatal("removed from an empty collection")
	}
	for _, x := range []int64{50, 10, 30, 30, 20, 40} {
		v.Add(x)
	}
	steps := []struct {
		x      int64
		ok     bool
		median int64
		count  int
	}{
		{99, false, 30, 6}, {25, false, 30, 6}, {5, false, 30, 6}, {30, true, 30, 5}, {30, true, 30, 4}, {30, false, 30, 4},
		{50, true, 20, 3}, {10, true, 30, 2}, {20, true, 40, 1}, {20, false, 40, 1},
	}
	for i, s := range steps {
		if ok := v.Remove(s.x); ok != s.ok {
			t.Fatalf("step %d: Remove(%d) = %v, want %v", i, s.x, ok, s.ok)
		}
		if got, ok := v.Median(); !ok || got != s.median || v.Count() != s.count {
			t.Fatalf("step %d: median %d, %v, count %d; want %d, count %d", i, got, ok, v.Count(), s.median, s.count)
		}
	}
	if !v.Remove(40) {
		t.Fatal("Remove(40) = false")
	}
	if got, ok := v.Median(); ok || got != 0 {
		t.Fatalf("empty again: %d, %v", got, ok)
	}
}

func TestRunning(t *testing.T) {
	var v Values
	for i := range int64(100) {
		x := i * 37 % 100
		v.Add(x)
	}
	for i := range int64(49) {
		v.Remove(i)
		if got, _ := v.Median(); got != (i+100)/2 {
			t.Fatalf("after removing up to %d: %d, want %d", i, got, (i+100)/2)
		}
	}
}
