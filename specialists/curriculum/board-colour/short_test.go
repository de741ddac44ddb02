package boardcolour

import (
	"fmt"
	"testing"
)

func TestSquareColour(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// the first square is dark, its neighbour light
	check(fmt.Sprint(SquareColour("a1")), fmt.Sprint("dark", nil))
	check(fmt.Sprint(SquareColour("a2")), fmt.Sprint("light", nil))
	// last column and last row, dark as a1
	check(fmt.Sprint(SquareColour("h8")), fmt.Sprint("dark", nil))
	// one after the last column
	if _, err := SquareColour("i1"); err == nil {
		t.Error("SquareColour: no error")
	}
	// one above the last row
	if _, err := SquareColour("a9"); err == nil {
		t.Error("SquareColour: no error")
	}
	// too long
	if _, err := SquareColour("a11"); err == nil {
		t.Error("SquareColour: no error")
	}
}
