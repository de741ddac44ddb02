package deckcut

import (
	"fmt"
	"testing"
)

func TestCut(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no cards
	check(Cut(nil, 1), []string{})
	// the top card goes to the bottom
	check(Cut([]string{"a", "b", "c"}, 1), []string{"b", "c", "a"})
	// around the deck: 4 is 1
	check(Cut([]string{"a", "b", "c"}, 4), []string{"b", "c", "a"})
	// from the bottom
	check(Cut([]string{"a", "b", "c"}, -1), []string{"c", "a", "b"})
}
