package puzzlehints

import (
	"errors"
	"fmt"
)

// Errors of Next.
var (
	ErrNoHint = errors.New("no hint left")
	ErrBudget = errors.New("budget used up")
)

// Hints gives out hints for pieces, up to a budget.
type Hints struct {
	lists  map[int][]string
	given  map[int]int
	budget int
}

// NewHints returns Hints with a list of hints for each piece, which it does not
// change, that allow budget hints in all.
func NewHints(lists map[int][]string, budget int) *Hints {
	return &Hints{lists: lists, given: make(map[int]int), budget: budget}
}

// Next returns the next hint for piece and takes one from the budget. Its error
// wraps ErrBudget if the budget is used up, else ErrNoHint if the piece has no
// hint left; a failed call costs nothing.
func (h *Hints) Next(piece int) (string, error) {
	list, n := h.lists[piece], h.given[piece]
	if h.budget < 1 {
		return "", fmt.Errorf("piece %d: %w", piece, ErrBudget)
	}
	if n == len(list) {
		return "", fmt.Errorf("piece %d: %w", piece, ErrNoHint)
	}
	h.budget--
	h.given[piece]++
	return list[n], nil
}

// Budget returns how many hints may still be given.
func (h *Hints) Budget() int { return h.budget }
