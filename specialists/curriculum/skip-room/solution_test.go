package skiproom

import (
	"errors"
	"testing"
	"time"
)

func TestRoom(t *testing.T) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		r := NewRoom([]string{"one", "two"})
		for _, s := range []string{"ann", "bob", "cy", "dee", "eve"} {
			r.Join(s)
		}
		r.Leave("eve")
		steps := []struct {
			voter, now string
			skip       bool
			err        error
		}{
			{"eve", "one", false, ErrAbsent},
			{"ann", "one", false, nil},
			{"bob", "one", false, nil},
			{"cy", "two", true, nil},
			{"ann", "two", false, nil},
			{"cy", "two", false, nil},
			{"bob", "", true, nil},
			{"bob", "", false, ErrOver},
		}
		for i, s := range steps {
			r.Join("ann")
			skip, err := r.Vote(s.voter)
			if now, over := r.Current(); skip != s.skip || !errors.Is(err, s.err) || now != s.now || errors.Is(over, ErrOver) != (now == "") {
				t.Errorf("step %d: Vote(%s) = %v, %v, then %q", i, s.voter, skip, err, now)
			}
		}
	}()
	select {
	case <-done:
	case <-time.After(2 * time.Second):
		t.Fatal("room is blocked")
	}
}
