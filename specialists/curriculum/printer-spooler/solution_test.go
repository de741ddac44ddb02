package printerspooler

import (
	"errors"
	"slices"
	"testing"
)

func TestSpooler(t *testing.T) {
	var s Spooler
	check := func(want ...string) {
		t.Helper()
		if got := s.Waiting(); !slices.Equal(got, want) {
			t.Fatalf("Waiting = %q, want %q", got, want)
		}
	}
	if id, err := s.NextJob(); id != "" || !errors.Is(err, ErrNoJob) {
		t.Errorf("NextJob when empty = %q, %v; want ErrNoJob", id, err)
	}
	s.Submit("a", false)
	s.Submit("b", true)
	s.Submit("c", false)
	s.Submit("d", true)
	check("b", "d", "a", "c")
	if err := s.Submit("a", true); !errors.Is(err, ErrJobWaiting) {
		t.Errorf("second Submit of a: %v, want ErrJobWaiting", err)
	}
	old := s.Waiting()
	if id, err := s.NextJob(); id != "b" || err != nil {
		t.Errorf("NextJob = %q, %v; want b", id, err)
	}
	if !s.Cancel("c") || s.Cancel("c") {
		t.Error("Cancel of c should succeed once")
	}
	s.Submit("e", true)
	check("d", "e", "a")
	if want := []string{"b", "d", "a", "c"}; !slices.Equal(old, want) {
		t.Errorf("earlier result of Waiting changed to %q, want %q", old, want)
	}
}
