package fitphoto

import "testing"

func TestFitPhoto(t *testing.T) {
	tests := []struct {
		w     int
		h     int
		maxW  int
		maxH  int
		want  int
		wantH int
	}{
		// fits exactly
		{9, 9, 9, 9, 9, 9},
		// too wide, halved
		{20, 10, 10, 10, 10, 5},
		// too high, halved
		{10, 20, 10, 10, 5, 10},
		// at least 1 high
		{99, 1, 9, 9, 9, 1},
		// at least 1 wide
		{1, 99, 9, 9, 1, 9},
	}
	for _, tt := range tests {
		got, wantH := FitPhoto(tt.w, tt.h, tt.maxW, tt.maxH)
		if got != tt.want || wantH != tt.wantH {
			t.Errorf("FitPhoto(%v, %v, %v, %v) = %v, %v, want %v, %v", tt.w, tt.h, tt.maxW, tt.maxH, got, wantH, tt.want, tt.wantH)
		}
	}
}
