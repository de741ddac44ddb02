package rollnotation

import (
	"errors"
	"testing"
)

func TestParseRoll(t *testing.T) {
	tests := map[string]Roll{
		"3d6+2":   {Count: 3, Sides: 6, Bonus: 2},
		"12d10-1": {Count: 12, Sides: 10, Bonus: -1},
		"d20":     {Count: 1, Sides: 20},
		"1d2":     {Count: 1, Sides: 2},
	}
	for text, want := range tests {
		if got, err := ParseRoll(text); err != nil || got != want {
			t.Errorf("ParseRoll(%q) = %+v, %v, want %+v", text, got, err, want)
		}
	}
}

func TestParseErrRoll(t *testing.T) {
	for _, text := range []string{"", "36", "xd6", "3d", "3dx", "3d6+", "3d6+x", "0d6", "3d1"} {
		if got, err := ParseRoll(text); got != (Roll{}) || !errors.Is(err, ErrRoll) {
			t.Errorf("ParseRoll(%q) = %+v, %v, want ErrRoll", text, got, err)
		}
	}
}
