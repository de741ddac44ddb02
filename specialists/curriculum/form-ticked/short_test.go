package formticked

import (
	"fmt"
	"net/url"
	"testing"
)

func TestTicked(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// on, in the named field
	check(Ticked(url.Values{"a": {"on"}}, "a"), true)
	// upper case counts too
	check(Ticked(url.Values{"a": {"TRUE"}}, "a"), true)
	// another value
	check(Ticked(url.Values{"a": {"off"}}, "a"), false)
	// another field
	check(Ticked(url.Values{"b": {"on"}}, "a"), false)
}
