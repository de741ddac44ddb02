package setwinner

import (
	"fmt"
	"testing"
)

func TestDecided(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no sets
	check(fmt.Sprint(Decided(nil, 3)), fmt.Sprint("", 0))
	// not decided yet
	check(fmt.Sprint(Decided([]string{"a", "b"}, 3)), fmt.Sprint("", 0))
	// after three sets
	check(fmt.Sprint(Decided([]string{"a", "b", "b"}, 3)), fmt.Sprint("b", 3))
	// one set is enough
	check(fmt.Sprint(Decided([]string{"a"}, 1)), fmt.Sprint("a", 1))
}
