package phonedigits

import (
	"fmt"
	"testing"
)

func TestDialable(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// empty input
	check(Dialable(""), "")
	// smallest and largest digit
	check(Dialable("09"), "09")
	// other characters are dropped
	check(Dialable("(1) 2-x"), "12")
	// plus at the start, also after a space
	check(Dialable("+12"), "+12")
	check(Dialable(" +12"), "+12")
	// plus anywhere else is dropped
	check(Dialable("1+2"), "12")
}
