package headerlookup

import (
	"fmt"
	"testing"
)

func TestLastHeader(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no mail
	check(fmt.Sprint(LastHeader(nil, "a")), fmt.Sprint("", false))
	// the value is trimmed
	check(fmt.Sprint(LastHeader(&Mail{[]Header{{"a", " x "}}}, "a")), fmt.Sprint("x", true))
	// an empty value is found
	check(fmt.Sprint(LastHeader(&Mail{[]Header{{"a", ""}}}, "a")), fmt.Sprint("", true))
	// no such header
	check(fmt.Sprint(LastHeader(&Mail{[]Header{{"a", "x"}}}, "b")), fmt.Sprint("", false))
}
