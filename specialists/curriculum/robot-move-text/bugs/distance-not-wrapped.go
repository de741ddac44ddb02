package robotmovetext

import (
	"errors"
	"fmt"
	"strconv"
)

// ErrMove marks a text that is no move.
var ErrMove = errors.New("bad move")

// ReadMove splits a move such as "F12" into its letter, F or B, and its
// distance, at least 1. Any other text gives an error that wraps ErrMove.
func ReadMove(s string) (letter byte, distance int, err error) {
	if s == "" || (s[0] != 'F' && s[0] != 'B') {
		return 0, 0, fmt.Errorf("%w: %q has no direction", ErrMove, s)
	}
	n, err := strconv.Atoi(s[1:])
	if err != nil || n < 1 {
		return 0, 0, fmt.Errorf("%v: %q has no distance", ErrMove, s)
	}
	return s[0], n, nil
}
