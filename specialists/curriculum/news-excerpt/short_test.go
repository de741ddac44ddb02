package newsexcerpt

import (
	"fmt"
	"testing"
)

func TestExcerpt(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no words
	check(Excerpt("", 5), "")
	// all fit, just
	check(Excerpt("ab cd", 5), "ab cd")
	// the second does not fit
	check(Excerpt("ab cd", 4), "ab…")
	// not even the first
	check(Excerpt("ab", 1), "…")
	// single spaces
	check(Excerpt("a   b", 3), "a b")
	// é is one rune
	check(Excerpt("é b", 3), "é b")
}
