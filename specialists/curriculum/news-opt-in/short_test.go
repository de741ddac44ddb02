package newsoptin

import (
	"fmt"
	"testing"
)

func TestOptIn(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	token := ""
	// the tokens are x, xx, xxx
	o := NewOptIn(func() string { token += "x"; return token })
	o.Request("b")
	check(fmt.Sprint(o.Request("a")), fmt.Sprint("xx", nil))
	// the first token is for b
	check(fmt.Sprint(o.Confirm("x")), fmt.Sprint("b", nil))
	// a token works once
	check(fmt.Sprint(o.Confirm("x")), fmt.Sprint("", ErrToken))
	// b is active already
	check(fmt.Sprint(o.Request("b")), fmt.Sprint("", ErrActive))
	// both are active and sorted
	o.Confirm("xx")
	check(o.Active(), []string{"a", "b"})
}
