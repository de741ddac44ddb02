package puzzleframe

import "testing"

func TestFramePieces(t *testing.T) {
	tests := []struct {
		rows int
		cols int
		want int
	}{
		// no rows
		{0, 5, 0},
		// no columns
		{5, 0, 0},
		// one row is all frame
		{1, 4, 4},
		// one column
		{3, 1, 3},
		// all four pieces
		{2, 2, 4},
		// all but the middle one
		{3, 3, 8},
	}
	for _, tt := range tests {
		if got := FramePieces(tt.rows, tt.cols); got != tt.want {
			t.Errorf("FramePieces(%v, %v) = %v, want %v", tt.rows, tt.cols, got, tt.want)
		}
	}
}
