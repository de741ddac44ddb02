package puzzlekind

import "testing"

func TestPieceKind(t *testing.T) {
	tests := map[string]string{
		"":      "bad",
		"TBT":   "bad",
		"TTBBF": "bad",
		"TfBB":  "inner",
		"TTFB":  "edge",
		"TFFB":  "corner",
		"FTBF":  "corner",
		"FTFB":  "bad",
		"FFFT":  "bad",
	}
	for sides, want := range tests {
		if got := PieceKind(sides); got != want {
			t.Errorf("PieceKind(%q) = %q, want %q", sides, got, want)
		}
	}
}
