package boardplace

import (
	"errors"
	"testing"
)

func text(board [][]rune) (s string) {
	for _, row := range board {
		s += string(row) + "/"
	}
	return s
}

func TestPlaceTile(t *testing.T) {
	board := [][]rune{[]rune("a.."), []rune(".b")}
	got, err := PlaceTile(board, 2, 0, 'é')
	if text(got) != "a.é/.b/" || err != nil {
		t.Fatalf("PlaceTile = %q, %v", text(got), err)
	}
	got[1][0] = 'x'
	if text(board) != "a../.b/" {
		t.Errorf("the old board is now %q", text(board))
	}
}

func TestPlaceTileErrors(t *testing.T) {
	board := [][]rune{[]rune("a.."), []rune(".b")}
	tests := []struct {
		x, y int
		want error
	}{
		{0, 0, ErrTaken}, {1, 1, ErrTaken},
		{-1, 0, ErrOutside}, {3, 0, ErrOutside}, {2, 1, ErrOutside}, {0, -1, ErrOutside}, {0, 2, ErrOutside},
	}
	for _, tt := range tests {
		if got, err := PlaceTile(board, tt.x, tt.y, 'z'); got != nil || !errors.Is(err, tt.want) {
			t.Errorf("PlaceTile at %d, %d = %q, %v, want %v", tt.x, tt.y, text(got), err, tt.want)
		}
	}
}
