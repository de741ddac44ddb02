package crosswordsuits

import (
	"fmt"
	"testing"
)

func TestSuits(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// the same
	check(Suits("ab", "ab"), true)
	// any character
	check(Suits("?b", "ab"), true)
	// the last one differs
	check(Suits("ab", "ac"), false)
	// too long
	check(Suits("a", "ab"), false)
	// too short
	check(Suits("ab", "a"), false)
	// é is one character
	check(Suits("?", "é"), true)
}
