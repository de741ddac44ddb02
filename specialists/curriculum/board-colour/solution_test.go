package boardcolour

import (
	"errors"
	"testing"
)

func TestSquareColour(t *testing.T) {
	tests := map[string]string{"a1": "dark", "a8": "light", "h1": "light", "h8": "dark", "d4": "dark"}
	for square, want := range tests {
		if got, err := SquareColour(square); got != want || err != nil {
			t.Errorf("SquareColour(%q) = %q, %v, want %q", square, got, err, want)
		}
	}
}

func TestSquareColourBad(t *testing.T) {
	for _, square := range []string{"", "b", "b12", "i1", "`1", "A1", "a0", "a9", "1a"} {
		if got, err := SquareColour(square); got != "" || !errors.Is(err, ErrSquare) {
			t.Errorf("SquareColour(%q) = %q, %v, want ErrSquare", square, got, err)
		}
	}
}
