package puzzleframe

import "testing"

func TestFramePieces(t *testing.T) {
	tests := []struct{ rows, cols, want int }{
		{4, 5, 14},
		{2, 2, 4},
		{1, 7, 7},
		{6, 1, 6},
		{0, 3, 0},
		{3, -2, 0},
	}
	for _, tt := range tests {
		if got := FramePieces(tt.rows, tt.cols); got != tt.want {
			t.Errorf("FramePieces(%d, %d) = %d, want %d", tt.rows, tt.cols, got, tt.want)
		}
	}
}
