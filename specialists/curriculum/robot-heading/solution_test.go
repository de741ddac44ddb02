package robotheading

import "testing"

func TestHeading(t *testing.T) {
	tests := []struct {
		start int
		turns string
		want  int
	}{
		{45, "", 45},
		{350, "R", 80},
		{0, "Llx L", 180},
		{0, "RU", 270},
		{0, "L", 270},
		{-450, "?", 270},
	}
	for _, tt := range tests {
		if got := Heading(tt.start, tt.turns); got != tt.want {
			t.Errorf("Heading(%d, %q) = %d, want %d", tt.start, tt.turns, got, tt.want)
		}
	}
}
