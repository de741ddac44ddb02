package playqueue

import (
	"fmt"
	"testing"
)

func TestPlayQueue(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	var q PlayQueue
	album := []string{"a"}
	q.Load(album)
	album[0] = "x"
	q.Ask("r")
	q.Ask("s")
	// 1 album track + 2 requests
	check(q.Left(), 3)
	// requests first, the oldest before the other
	check(fmt.Sprint(q.Next()), fmt.Sprint("r", nil))
	check(fmt.Sprint(q.Next()), fmt.Sprint("s", nil))
	// the album is a copy, so still a
	check(fmt.Sprint(q.Next()), fmt.Sprint("a", nil))
	// nothing is left
	check(fmt.Sprint(q.Next()), fmt.Sprint("", ErrSilent))
}
