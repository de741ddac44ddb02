package trainberth

import (
	"errors"
	"testing"
)

func TestParseBerth(t *testing.T) {
	tests := []struct {
		label string
		coach byte
		seat  uint8
	}{
		{"B17", 'B', 17},
		{"A0", 'A', 0},
		{"Z255", 'Z', 255},
	}
	for _, tt := range tests {
		coach, seat, err := ParseBerth(tt.label)
		if coach != tt.coach || seat != tt.seat || err != nil {
			t.Errorf("ParseBerth(%q) = %c, %d, %v, want %c, %d", tt.label, coach, seat, err, tt.coach, tt.seat)
		}
	}
}

func TestParseBerthErrors(t *testing.T) {
	for _, label := range []string{"", "C", "[12", "@12", "b4", "D-3", "E256"} {
		coach, seat, err := ParseBerth(label)
		if coach != 0 || seat != 0 || !errors.Is(err, ErrBerth) {
			t.Errorf("ParseBerth(%q) = %d, %d, %v, want 0, 0, ErrBerth", label, coach, seat, err)
		}
	}
}
