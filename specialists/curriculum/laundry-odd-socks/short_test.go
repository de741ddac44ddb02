package laundryoddsocks

import (
	"fmt"
	"testing"
)

func TestOddSocks(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no socks
	check(OddSocks(nil), []string{})
	// one
	check(OddSocks([]string{"a"}), []string{"a"})
	// a pair
	check(OddSocks([]string{"a", "a"}), []string{})
	// three are odd
	check(OddSocks([]string{"a", "a", "a"}), []string{"a"})
	// case and blanks do not matter
	check(OddSocks([]string{"A", " a "}), []string{})
	// sorted
	check(OddSocks([]string{"b", "a"}), []string{"a", "b"})
}
