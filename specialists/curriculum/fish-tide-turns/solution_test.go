package fishtideturns

import "testing"

func TestTideTurns(t *testing.T) {
	tests := []struct {
		name        string
		levels      []int
		highs, lows int
	}{
		{"none", nil, 0, 0},
		{"two levels", []int{3, 1}, 0, 0},
		{"one high at the end", []int{1, 2, 5, 4}, 1, 0},
		{"one low", []int{2, -1, 0}, 0, 1},
		{"flat top and bottom", []int{1, 4, 4, 0, 0, 3}, 0, 0},
		{"two highs", []int{0, 6, 2, 3, 5, 1}, 2, 1},
	}
	for _, tt := range tests {
		highs, lows := TideTurns(tt.levels)
		if highs != tt.highs || lows != tt.lows {
			t.Errorf("%s: TideTurns(%v) = %d, %d; want %d, %d", tt.name, tt.levels, highs, lows, tt.highs, tt.lows)
		}
	}
}
