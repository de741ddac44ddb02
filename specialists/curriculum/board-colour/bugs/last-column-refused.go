package boardcolour

import (
	"errors"
	"fmt"
)

// ErrSquare marks a text that names no square.
var ErrSquare = errors.New("no such square")

// SquareColour returns "dark" or "light" for a chess square, a1 to h8; a1 is
// dark. Other texts give an error that wraps ErrSquare.
func SquareColour(square string) (string, error) {
	if len(square) != 2 || square[0] < 'a' || square[0] >= 'h' || square[1] < '1' || square[1] > '8' {
		return "", fmt.Errorf("%w: %q", ErrSquare, square)
	}
	if (square[0]-'a'+square[1]-'1')%2 == 0 {
		return "dark", nil
	}
	return "light", nil
}
