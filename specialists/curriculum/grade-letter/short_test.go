package gradeletter

import (
	"fmt"
	"testing"
)

func TestLetter(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// the best
	check(fmt.Sprint(Letter(100)), fmt.Sprint("A", nil))
	check(fmt.Sprint(Letter(90)), fmt.Sprint("A", nil))
	// just below 90
	check(fmt.Sprint(Letter(89)), fmt.Sprint("B", nil))
	check(fmt.Sprint(Letter(70)), fmt.Sprint("C", nil))
	// the last D
	check(fmt.Sprint(Letter(60)), fmt.Sprint("D", nil))
	// below 60
	check(fmt.Sprint(Letter(59)), fmt.Sprint("F", nil))
	// too high
	check(fmt.Sprint(Letter(101)), fmt.Sprint("", ErrScore))
	// too low
	check(fmt.Sprint(Letter(-1)), fmt.Sprint("", ErrScore))
}
