package liftlabel

import "testing"

func TestFloorLabel(t *testing.T) {
	tests := []struct {
		floor, top int
		want       string
	}{
		{0, 0, "G"},
		{-1, 5, "B1"},
		{-12, -12, "B12"},
		{5, 5, "P"},
		{1, 5, "1"},
		{6, 5, "6"},
	}
	for _, tt := range tests {
		if got := FloorLabel(tt.floor, tt.top); got != tt.want {
			t.Errorf("FloorLabel(%d, %d) = %q, want %q", tt.floor, tt.top, got, tt.want)
		}
	}
}
