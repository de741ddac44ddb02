package queuewait

import (
	"errors"
	"time"
)

// ErrNoDesk reports that no desk is open.
var ErrNoDesk = errors.New("no desk is open")

// WaitTime returns perVisitor times the number of rounds, ahead/desks rounded down plus 1, that
// pass until the next visitor's turn. Without a desk it returns ErrNoDesk.
func WaitTime(ahead, desks int, perVisitor time.Duration) (time.Duration, error) {
	if desks < 0 {
		return 0, ErrNoDesk
	}
	rounds := ahead/desks + 1
	return time.Duration(rounds) * perVisitor, nil
}
