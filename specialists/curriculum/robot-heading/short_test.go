package robotheading

import (
	"fmt"
	"testing"
)

func TestHeading(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no turns
	check(Heading(90, ""), 90)
	// right
	check(Heading(0, "R"), 90)
	// left of north
	check(Heading(0, "L"), 270)
	// a half turn
	check(Heading(90, "U"), 270)
	// a full turn
	check(Heading(0, "RRRR"), 0)
	// others are ignored
	check(Heading(10, "xR"), 100)
}
