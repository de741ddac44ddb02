package strandbinds

import (
	"fmt"
	"testing"
)

func TestBinds(t *testing.T) {
	pairs := map[byte]byte{'a': 't', 't': 'a'}
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// partners
	check(Binds("at", "ta", pairs), true)
	// not the partner
	check(Binds("a", "a", pairs), false)
	// no partner named
	check(Binds("x", "t", pairs), false)
	// unequal length
	check(Binds("a", "ta", pairs), false)
	// both empty
	check(Binds("", "", pairs), true)
	// the last one is wrong
	check(Binds("aa", "ta", pairs), false)
}
