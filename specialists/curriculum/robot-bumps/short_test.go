package robotbumps

import "testing"

func TestBumps(t *testing.T) {
	tests := []struct {
		size  int
		start int
		moves string
		want  int
		bumps int
	}{
		// no moves
		{3, 1, "", 1, 0},
		// one up
		{3, 1, ">", 2, 0},
		// one down
		{3, 1, "<", 0, 0},
		// off the upper end
		{3, 2, ">", 2, 1},
		// off the lower end
		{3, 0, "<", 0, 1},
		// two up, then a bump
		{3, 0, ">>>", 2, 1},
		// others wait
		{3, 1, "x", 1, 0},
	}
	for _, tt := range tests {
		got, bumps := Bumps(tt.size, tt.start, tt.moves)
		if got != tt.want || bumps != tt.bumps {
			t.Errorf("Bumps(%v, %v, %v) = %v, %v, want %v, %v", tt.size, tt.start, tt.moves, got, bumps, tt.want, tt.bumps)
		}
	}
}
