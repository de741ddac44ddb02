package puzzleframe

import (
	"fmt"
	"testing"
)

func TestFramePieces(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no rows
	check(FramePieces(0, 5), 0)
	// no columns
	check(FramePieces(5, 0), 0)
	// one row is all frame
	check(FramePieces(1, 4), 4)
	// one column
	check(FramePieces(3, 1), 3)
	// all four pieces
	check(FramePieces(2, 2), 4)
	// all but the middle one
	check(FramePieces(3, 3), 8)
}
