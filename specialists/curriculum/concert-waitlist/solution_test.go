package concertwaitlist

import (
	"errors"
	"slices"
	"testing"
)

func TestWaitlist(t *testing.T) {
	var w Waitlist
	for i, name := range []string{"Ada", "Ben", "Cleo", "Dan"} {
		if err := w.Join(name, []int{4, 2, 3, 1}[i]); err != nil {
			t.Fatalf("Join(%s): %v", name, err)
		}
	}
	steps := []struct {
		seats  int
		served []string
		free   int
	}{
		{1, []string{"Dan"}, 0},
		{3, []string{"Ben"}, 1},
		{0, nil, 1},
		{7, []string{"Ada", "Cleo"}, 1},
		{5, nil, 6},
	}
	for _, s := range steps {
		if got := w.Freed(s.seats); !slices.Equal(got, s.served) || w.Free() != s.free {
			t.Errorf("Freed(%d) = %q, %d free; want %q, %d free", s.seats, got, w.Free(), s.served, s.free)
		}
	}
}

func TestJoinRefused(t *testing.T) {
	var w Waitlist
	if err := w.Join("Ada", 0); !errors.Is(err, ErrParty) {
		t.Errorf("empty party: %v, want ErrParty", err)
	}
	if w.Join("Ada", 1); !errors.Is(w.Join("Ada", 2), ErrParty) {
		t.Error("second Join of Ada: want ErrParty")
	}
	if got := w.Freed(2); !slices.Equal(got, []string{"Ada"}) || w.Join("Ada", 2) != nil {
		t.Errorf("Freed = %q, want Ada, who can then join again", got)
	}
}
