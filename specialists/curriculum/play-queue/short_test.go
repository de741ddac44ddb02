package playqueue

import (
	"errors"
	"testing"
)

func TestPlayQueue(t *testing.T) {
	var q PlayQueue
	album := []string{"a"}
	q.Load(album)
	album[0] = "x"
	q.Ask("r")
	q.Ask("s")
	// 1 album track + 2 requests
	if got := q.Left(); got != 3 {
		t.Errorf("Left() = %d, want 3", got)
	}
	// requests first, the oldest before the other
	if got, err := q.Next(); got != "r" || err != nil {
		t.Errorf("Next() = %q, %v, want r", got, err)
	}
	if got, err := q.Next(); got != "s" || err != nil {
		t.Errorf("Next() = %q, %v, want s", got, err)
	}
	// the album is a copy, so still a
	if got, err := q.Next(); got != "a" || err != nil {
		t.Errorf("Next() = %q, %v, want a", got, err)
	}
	// nothing is left
	if got, err := q.Next(); got != "" || !errors.Is(err, ErrSilent) {
		t.Errorf("Next() = %q, %v, want ErrSilent", got, err)
	}
}
