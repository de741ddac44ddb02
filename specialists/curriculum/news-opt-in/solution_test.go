package newsoptin

import (
	"errors"
	"slices"
	"testing"
	"time"
)

func TestOptIn(t *testing.T) {
	next := 'a'
	o := NewOptIn(func() string { next++; return string(next) })
	steps := []struct {
		do   func(string) (string, error)
		arg  string
		want string
		err  error
	}{
		{o.Request, "zoe@x", "b", nil},
		{o.Request, "zoe@x", "c", nil},
		{o.Request, "al@x", "d", nil},
		{o.Confirm, "b", "zoe@x", nil},
		{o.Confirm, "b", "", ErrToken},
		{o.Confirm, "c", "zoe@x", nil},
		{o.Request, "zoe@x", "", ErrActive},
		{o.Confirm, "d", "al@x", nil},
	}
	done := make(chan []string)
	go func() {
		for i, s := range steps {
			if got, err := s.do(s.arg); got != s.want || !errors.Is(err, s.err) {
				t.Errorf("step %d: got %q, %v, want %q, %v", i, got, err, s.want, s.err)
			}
		}
		done <- o.Active()
	}()
	select {
	case got := <-done:
		if want := []string{"al@x", "zoe@x"}; !slices.Equal(got, want) {
			t.Errorf("Active = %q, want %q", got, want)
		}
	case <-time.After(2 * time.Second):
		t.Fatal("a call blocks")
	}
}
