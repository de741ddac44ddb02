package clockreading

import (
	"errors"
	"testing"
)

func TestMinutes(t *testing.T) {
	tests := []struct {
		text string
		want int
	}{
		{"7:05", 425},
		{"00:00", 0},
		{"23:59", 1439},
	}
	for _, tt := range tests {
		got, err := Minutes(tt.text)
		if err != nil || got != tt.want {
			t.Errorf("Minutes(%q) = %d, %v, want %d", tt.text, got, err, tt.want)
		}
	}
}

func TestMinutesInvalid(t *testing.T) {
	for _, text := range []string{"", "0705", ":30", "007:30", "7:5", "7:5x", "x7:30", "-1:30", "24:00", "7:60"} {
		if got, err := Minutes(text); got != 0 || !errors.Is(err, ErrClock) {
			t.Errorf("Minutes(%q) = %d, %v, want 0 and ErrClock", text, got, err)
		}
	}
}
