package tapeside

import "testing"

func TestFitSide(t *testing.T) {
	tests := []struct {
		lengths []int
		limit   int
		gap     int
		want    int
	}{
		// no tracks
		{nil, 10, 1, 0},
		// exactly filled: 4 + 1 + 5
		{[]int{4, 5}, 10, 1, 2},
		// one second too long
		{[]int{4, 6}, 10, 1, 1},
		// no pause before the first
		{[]int{10}, 10, 1, 1},
		// not even the first
		{[]int{11}, 10, 1, 0},
	}
	for _, tt := range tests {
		if got := FitSide(tt.lengths, tt.limit, tt.gap); got != tt.want {
			t.Errorf("FitSide(%v, %v, %v) = %v, want %v", tt.lengths, tt.limit, tt.gap, got, tt.want)
		}
	}
}
