package robotmovetext

import (
	"errors"
	"testing"
)

func TestReadMove(t *testing.T) {
	letter, n, err := ReadMove("F12")
	if letter != 'F' || n != 12 || err != nil {
		t.Errorf(`ReadMove("F12") = %q, %d, %v, want 'F', 12`, letter, n, err)
	}
	letter, n, err = ReadMove("B1")
	if letter != 'B' || n != 1 || err != nil {
		t.Errorf(`ReadMove("B1") = %q, %d, %v, want 'B', 1`, letter, n, err)
	}
}

func TestReadMoveBad(t *testing.T) {
	for _, s := range []string{"", "X5", "f5", "F", "F0", "B3m", "12"} {
		letter, n, err := ReadMove(s)
		if letter != 0 || n != 0 || !errors.Is(err, ErrMove) {
			t.Errorf("ReadMove(%q) = %d, %d, %v, want 0, 0 and ErrMove", s, letter, n, err)
		}
	}
}
