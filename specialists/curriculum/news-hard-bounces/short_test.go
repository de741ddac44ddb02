package newshardbounces

import (
	"errors"
	"fmt"
	"testing"
)

func TestHardBounces(t *testing.T) {
	a := &BounceError{"a", ErrNoMailbox}
	b := &BounceError{"b", ErrNoMailbox}
	full := &BounceError{"c", errors.New("full")}
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no errors, no addresses
	check(HardBounces(nil), []string{})
	// sorted, b only once
	check(HardBounces([]error{b, a, b}), []string{"a", "b"})
	// a wrapped bounce counts
	check(HardBounces([]error{fmt.Errorf("mail: %w", a)}), []string{"a"})
	// another cause, nil, and no bounce at all
	check(HardBounces([]error{full, nil, ErrNoMailbox}), []string{})
}
