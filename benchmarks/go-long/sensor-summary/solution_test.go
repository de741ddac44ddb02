package sensorsummary

import (
	"math"
	"testing"
)

func summary(readings ...float64) *Summary {
	s := &Summary{}
	for _, x := range readings {
		s.Add(x)
	}
	return s
}

func check(t *testing.T, s *Summary, count int, low, top, mean float64) {
	t.Helper()
	if s.Count() != count || s.Min() != low || s.Max() != top || s.Mean() != mean {
		t.Errorf("count %d, min %v, max %v, mean %v; want %d, %v, %v, %v", s.Count(), s.Min(), s.Max(), s.Mean(), count, low, top, mean)
	}
}

func TestAdd(t *testing.T) {
	nan := math.NaN()
	tests := []struct {
		name           string
		readings       []float64
		count          int
		low, top, mean float64
	}{
		{"empty", nil, 0, 0, 0, 0},
		{"one positive", []float64{2.5}, 1, 2.5, 2.5, 2.5},
		{"one negative", []float64{-2.5}, 1, -2.5, -2.5, -2.5},
		{"all positive", []float64{3, 1, 2, 8}, 4, 1, 8, 3.5},
		{"all negative", []float64{-3, -1, -2, -8}, 4, -8, -1, -3.5},
		{"both signs", []float64{-4, 6, 1}, 3, -4, 6, 1},
		{"zero counts", []float64{0, 4}, 2, 0, 4, 2},
		{"only NaN", []float64{nan, nan}, 0, 0, 0, 0},
		{"NaN first", []float64{nan, 5}, 1, 5, 5, 5},
		{"NaN between", []float64{5, nan, 7}, 2, 5, 7, 6},
		{"NaN last", []float64{-5, nan}, 1, -5, -5, -5},
		{"repeats", []float64{1.5, 1.5, 1.5}, 3, 1.5, 1.5, 1.5},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			check(t, summary(tc.readings...), tc.count, tc.low, tc.top, tc.mean)
		})
	}
}

func TestMerge(t *testing.T) {
	s := summary(4, 6)
	s.Merge(nil)
	s.Merge(&Summary{})
	check(t, s, 2, 4, 6, 5)
	other := summary(1, 2, 3, 9)
	s.Merge(other)
	check(t, s, 6, 1, 9, 25.0/6)
	check(t, other, 4, 1, 9, 3.75)
	s.Merge(summary(5))
	check(t, s, 7, 1, 9, 30.0/7)

	var empty Summary
	empty.Merge(other)
	check(t, &empty, 4, 1, 9, 3.75)
	empty.Add(-5)
	check(t, &empty, 5, -5, 9, 2)
	check(t, other, 4, 1, 9, 3.75)

	var still Summary
	still.Merge(nil)
	still.Merge(&Summary{})
	check(t, &still, 0, 0, 0, 0)
	still.Merge(summary(-7, -3))
	check(t, &still, 2, -7, -3, -5)
	still.Merge(&still)
	check(t, &still, 4, -7, -3, -5)
}
