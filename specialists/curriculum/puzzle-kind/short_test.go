package puzzlekind

import "testing"

func TestPieceKind(t *testing.T) {
	tests := []struct {
		sides string
		want  string
	}{
		// no flat side, one flat side
		{"TTTT", "inner"},
		{"TTFT", "edge"},
		// two flat neighbours
		{"TFFT", "corner"},
		// the last and the first are neighbours
		{"FTTF", "corner"},
		// two flat sides that are no neighbours
		{"FTFT", "bad"},
		// one byte too many
		{"TTTTT", "bad"},
	}
	for _, tt := range tests {
		if got := PieceKind(tt.sides); got != tt.want {
			t.Errorf("PieceKind(%q) = %q, want %q", tt.sides, got, tt.want)
		}
	}
}
