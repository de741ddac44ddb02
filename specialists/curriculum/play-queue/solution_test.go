package playqueue

import (
	"errors"
	"testing"
)

func TestOrder(t *testing.T) {
	var q PlayQueue
	q.Load([]string{"old"})
	q.Ask("r1")
	q.Ask("r2")
	q.Load([]string{"a1", "a2"})
	for i, want := range []string{"r1", "r2", "a1", "a2"} {
		if left := q.Left(); left != 4-i {
			t.Errorf("Left() = %d, want %d", left, 4-i)
		}
		if got, err := q.Next(); got != want || err != nil {
			t.Errorf("Next() = %q, %v, want %q", got, err, want)
		}
	}
	if got, err := q.Next(); got != "" || !errors.Is(err, ErrSilent) {
		t.Errorf("Next() on empty queue = %q, %v, want ErrSilent", got, err)
	}
}

func TestLoadCopies(t *testing.T) {
	tracks := []string{"a1", "a2"}
	var q PlayQueue
	q.Load(tracks)
	tracks[0] = "changed"
	if got, err := q.Next(); got != "a1" || err != nil {
		t.Errorf("Next() = %q, %v, want a1", got, err)
	}
}
