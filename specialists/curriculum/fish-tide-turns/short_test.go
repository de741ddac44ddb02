package fishtideturns

import "testing"

func TestTideTurns(t *testing.T) {
	tests := []struct {
		levels []int
		want   int
		lows   int
	}{
		// no levels
		{nil, 0, 0},
		// the ends do not count
		{[]int{1, 2}, 0, 0},
		// one high
		{[]int{1, 2, 1}, 1, 0},
		// one low
		{[]int{2, 1, 2}, 0, 1},
		// two highs, one low
		{[]int{1, 3, 1, 3, 1}, 2, 1},
		// level is no turn
		{[]int{1, 2, 2, 1}, 0, 0},
	}
	for _, tt := range tests {
		got, lows := TideTurns(tt.levels)
		if got != tt.want || lows != tt.lows {
			t.Errorf("TideTurns(%v) = %v, %v, want %v, %v", tt.levels, got, lows, tt.want, tt.lows)
		}
	}
}
