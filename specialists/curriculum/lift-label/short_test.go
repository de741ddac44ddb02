package liftlabel

import "testing"

func TestFloorLabel(t *testing.T) {
	tests := []struct {
		floor int
		top   int
		want  string
	}{
		// ground floor
		{0, 5, "G"},
		// even as the top
		{0, 0, "G"},
		// below
		{-1, 5, "B1"},
		// below, as the top
		{-1, -1, "B1"},
		// top floor
		{5, 5, "P"},
		// between
		{3, 5, "3"},
	}
	for _, tt := range tests {
		if got := FloorLabel(tt.floor, tt.top); got != tt.want {
			t.Errorf("FloorLabel(%v, %v) = %v, want %v", tt.floor, tt.top, got, tt.want)
		}
	}
}
