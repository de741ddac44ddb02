package boardfollow

import (
	"errors"
	"fmt"
)

// Space is a place on a board; Next and Side lead on, nil is a dead end.
type Space struct {
	Name       string
	Next, Side *Space
}

// Errors of Follow.
var (
	ErrTurn    = errors.New("unknown turn")
	ErrDeadEnd = errors.New("dead end")
)

// Follow goes from start along turns, n for Next and s for Side, and returns
// the last space. Errors begin with "turn I: " and wrap ErrTurn or ErrDeadEnd;
// a nil start is ErrDeadEnd.
func Follow(start *Space, turns string) (*Space, error) {
	if start == nil {
		return nil, ErrDeadEnd
	}
	at := start
	for i := range len(turns) {
		switch turns[i] {
		case 'n':
			at = at.Next
		case 's':
			at = at.Side
		default:
			return nil, fmt.Errorf("turn %d: %w %q", i, ErrTurn, turns[i])
		}
		if at == nil {
			return nil, fmt.Errorf("turn %d: %w", i, ErrDeadEnd)
		}
	}
	return at, nil
}
