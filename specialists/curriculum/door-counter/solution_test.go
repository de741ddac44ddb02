package doorcounter

import (
	"errors"
	"testing"
)

func TestMove(t *testing.T) {
	d := &Door{Capacity: 5}
	steps := []struct {
		name string
		n    int
		want int
		err  error
	}{
		{"nobody there to leave", -1, 0, ErrCount},
		{"some enter", 3, 3, nil},
		{"too many", 3, 3, ErrCount},
		{"up to the capacity", 2, 5, nil},
		{"one leaves", -1, 4, nil},
		{"all leave", -4, 0, nil},
	}
	for _, s := range steps {
		if got, err := d.Move(s.n); got != s.want || !errors.Is(err, s.err) {
			t.Errorf("%s: Move(%d) = %d, %v, want %d, %v", s.name, s.n, got, err, s.want, s.err)
		}
	}
}

func TestMoveWithoutCapacity(t *testing.T) {
	var d Door
	if got, err := d.Move(1); got != 0 || !errors.Is(err, ErrCount) {
		t.Errorf("Move(1) = %d, %v, want 0, ErrCount", got, err)
	}
}
