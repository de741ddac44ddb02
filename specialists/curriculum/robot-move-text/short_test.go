package robotmovetext

import (
	"errors"
	"testing"
)

func TestReadMove(t *testing.T) {
	tests := []struct {
		s        string
		letter   byte
		distance int
		wantErr  error
	}{
		// both letters, 1 is the smallest distance
		{"F12", 'F', 12, nil},
		{"B1", 'B', 1, nil},
		// empty text
		{"", 0, 0, ErrMove},
		// another letter
		{"X5", 0, 0, ErrMove},
		// one below the smallest distance
		{"F0", 0, 0, ErrMove},
		// no number
		{"Bx", 0, 0, ErrMove},
	}
	for _, tt := range tests {
		letter, distance, err := ReadMove(tt.s)
		if letter != tt.letter || distance != tt.distance || !errors.Is(err, tt.wantErr) {
			t.Errorf("ReadMove(%q) = %q, %d, %v, want %q, %d, %v", tt.s, letter, distance, err, tt.letter, tt.distance, tt.wantErr)
		}
	}
}
