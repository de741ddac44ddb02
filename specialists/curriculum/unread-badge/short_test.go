package unreadbadge

import (
	"fmt"
	"testing"
)

func TestBadge(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no messages
	check(Badge(nil, "me", 0), "")
	// one after the last read
	check(Badge([]Message{{2, "ann"}}, "me", 1), "1")
	// just the last read
	check(Badge([]Message{{1, "ann"}}, "me", 1), "")
	// my own
	check(Badge([]Message{{2, "me"}}, "me", 1), "")
	// two
	check(Badge([]Message{{2, "ann"}, {3, "bob"}}, "me", 1), "2")
	// a hundred, all of number 0
	check(Badge(make([]Message, 100), "me", -1), "99+")
	// ninety-nine
	check(Badge(make([]Message, 99), "me", -1), "99")
}
