package crosswordlengths

import (
	"fmt"
	"testing"
)

func TestLengths(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// one part
	check(Lengths("abc"), "(3)")
	// a space gives a comma
	check(Lengths("ab c"), "(2,1)")
	// a hyphen stays
	check(Lengths("ab-c"), "(2-1)")
	// three parts
	check(Lengths("a b-c"), "(1,1-1)")
	// nothing
	check(Lengths(""), "(0)")
	// é is one character
	check(Lengths("é"), "(1)")
}
