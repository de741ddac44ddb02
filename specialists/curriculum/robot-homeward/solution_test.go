package robothomeward

import "testing"

func TestHomeward(t *testing.T) {
	tests := []struct {
		x, y int
		want string
	}{
		{0, 0, ""},
		{2, 1, "WWS"},
		{-1, 3, "ESSS"},
		{0, -2, "NN"},
	}
	for _, tt := range tests {
		if got := Homeward(tt.x, tt.y); got != tt.want {
			t.Errorf("Homeward(%d, %d) = %q, want %q", tt.x, tt.y, got, tt.want)
		}
	}
}
