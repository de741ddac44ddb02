package tidetwelfths

import "testing"

func TestHeightAfter(t *testing.T) {
	tests := []struct {
		low   int
		high  int
		hours int
		want  int
	}{
		// at low tide
		{0, 12, 0, 0},
		// 1 twelfth
		{0, 12, 1, 1},
		// 1 + 2
		{0, 12, 2, 3},
		// 1 + 2 + 3
		{0, 12, 3, 6},
		// high tide
		{0, 12, 6, 12},
		// later counts as 6
		{0, 12, 7, 12},
		// earlier counts as 0
		{5, 17, -1, 5},
	}
	for _, tt := range tests {
		if got := HeightAfter(tt.low, tt.high, tt.hours); got != tt.want {
			t.Errorf("HeightAfter(%v, %v, %v) = %v, want %v", tt.low, tt.high, tt.hours, got, tt.want)
		}
	}
}
