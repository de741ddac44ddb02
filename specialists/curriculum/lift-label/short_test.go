package liftlabel

import (
	"fmt"
	"testing"
)

func TestFloorLabel(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// ground floor
	check(FloorLabel(0, 5), "G")
	// even as the top
	check(FloorLabel(0, 0), "G")
	// below
	check(FloorLabel(-1, 5), "B1")
	// below, as the top
	check(FloorLabel(-1, -1), "B1")
	// top floor
	check(FloorLabel(5, 5), "P")
	// between
	check(FloorLabel(3, 5), "3")
}
