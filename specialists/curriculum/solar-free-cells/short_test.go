package solarfreecells

import (
	"fmt"
	"testing"
)

func TestFreeCells(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no rows
	check(FreeCells(nil), 0)
	// all free
	check(FreeCells([]string{".."}), 2)
	// a chimney shades both neighbours
	check(FreeCells([]string{".#."}), 0)
	// at the end, too
	check(FreeCells([]string{".#"}), 0)
	// the ones beyond are free
	check(FreeCells([]string{"..#.."}), 2)
	// not the row below
	check(FreeCells([]string{"#", "."}), 1)
}
