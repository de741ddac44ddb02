package robotbumps

import "testing"

func TestBumps(t *testing.T) {
	tests := []struct {
		size, start int
		moves       string
		cell, bumps int
	}{
		{5, 2, "", 2, 0},
		{4, 0, ">>x>", 3, 0},
		{4, 2, ">>><", 2, 2},
		{3, 1, "<<<>", 1, 2},
		{1, 0, "<.>", 0, 2},
	}
	for _, tt := range tests {
		cell, bumps := Bumps(tt.size, tt.start, tt.moves)
		if cell != tt.cell || bumps != tt.bumps {
			t.Errorf("Bumps(%d, %d, %q) = %d, %d, want %d, %d",
				tt.size, tt.start, tt.moves, cell, bumps, tt.cell, tt.bumps)
		}
	}
}
