package puzzlehints

import (
	"errors"
	"testing"
)

func TestHints(t *testing.T) {
	lists := map[int][]string{4: {"look left", "it is blue"}, 9: {"a corner", "sky"}}
	h := NewHints(lists, 3)
	steps := []struct {
		piece  int
		want   string
		err    error
		budget int
	}{
		{4, "look left", nil, 2},
		{7, "", ErrNoHint, 2},
		{4, "it is blue", nil, 1},
		{4, "", ErrNoHint, 1},
		{9, "a corner", nil, 0},
		{9, "", ErrBudget, 0},
		{7, "", ErrBudget, 0},
	}
	for i, s := range steps {
		got, err := h.Next(s.piece)
		if got != s.want || !errors.Is(err, s.err) || h.Budget() != s.budget {
			t.Errorf("step %d: Next(%d) = %q, %v, budget %d, want %q, %v, %d",
				i, s.piece, got, err, h.Budget(), s.want, s.err, s.budget)
		}
	}
	if len(lists) != 2 || len(lists[4]) != 2 || lists[4][0] != "look left" {
		t.Errorf("the lists were changed: %v", lists)
	}
}
