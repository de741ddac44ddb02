package puzzlekind

import (
	"fmt"
	"testing"
)

func TestPieceKind(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no flat side, one flat side
	check(PieceKind("TTTT"), "inner")
	check(PieceKind("TTFT"), "edge")
	// two flat neighbours
	check(PieceKind("TFFT"), "corner")
	// the last and the first are neighbours
	check(PieceKind("FTTF"), "corner")
	// two flat sides that are no neighbours
	check(PieceKind("FTFT"), "bad")
	// one byte too many
	check(PieceKind("TTTTT"), "bad")
}
