package puzzlesaved

import (
	"errors"
	"slices"
	"testing"
)

func TestParseSaved(t *testing.T) {
	tests := []struct {
		in     string
		pieces int
		placed []int
	}{
		{"12:5,0,11", 12, []int{5, 0, 11}},
		{"1:", 1, nil},
	}
	for _, tt := range tests {
		got, err := ParseSaved(tt.in)
		if got.Pieces != tt.pieces || !slices.Equal(got.Placed, tt.placed) || err != nil {
			t.Errorf("ParseSaved(%q) = %v, %v, want %d, %v", tt.in, got, err, tt.pieces, tt.placed)
		}
	}
}

func TestParseSavedBad(t *testing.T) {
	for _, s := range []string{"", "12", "0:", "a:1", "4:x", "4:1,,2", "4:4", "4:-1", "4:2,1,2"} {
		got, err := ParseSaved(s)
		if !errors.Is(err, ErrSaved) || got.Pieces != 0 || got.Placed != nil {
			t.Errorf("ParseSaved(%q) = %v, %v, want ErrSaved", s, got, err)
		}
	}
}
