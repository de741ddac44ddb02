package boardplace

import (
	"errors"
	"fmt"
	"slices"
)

// Errors of PlaceTile.
var (
	ErrOutside = errors.New("outside the board")
	ErrTaken   = errors.New("place taken")
)

// PlaceTile returns a copy of board, sharing no row with it, that has tile at
// column x of row y. The place must be on the board (else ErrOutside) and hold
// '.' (else ErrTaken).
func PlaceTile(board [][]rune, x, y int, tile rune) ([][]rune, error) {
	if y < 0 || y >= len(board) || x < 0 || x >= len(board[y]) {
		return nil, fmt.Errorf("%w: %d, %d", ErrOutside, x, y)
	}
	if board[y][x] != '.' {
		return nil, fmt.Errorf("%w: %d, %d", ErrTaken, x, y)
	}
	next := slices.Clone(board)
	for i, row := range board {
		next[i] = slices.Clone(row)
	}
	next[y][x] = tile
	return next, nil
}
