package robotheading

import "testing"

func TestHeading(t *testing.T) {
	tests := []struct {
		start int
		turns string
		want  int
	}{
		// no turns
		{90, "", 90},
		// right
		{0, "R", 90},
		// left of north
		{0, "L", 270},
		// a half turn
		{90, "U", 270},
		// a full turn
		{0, "RRRR", 0},
		// others are ignored
		{10, "xR", 100},
	}
	for _, tt := range tests {
		if got := Heading(tt.start, tt.turns); got != tt.want {
			t.Errorf("Heading(%v, %v) = %v, want %v", tt.start, tt.turns, got, tt.want)
		}
	}
}
