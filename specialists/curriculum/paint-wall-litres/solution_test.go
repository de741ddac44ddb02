package paintwalllitres

import "testing"

func TestLitresFor(t *testing.T) {
	room := []WallSide{{4, 2.5, 2}, {3, 2.5, 0.5}, {1, 2, 3}} // 8 + 7 + 0
	tests := []struct {
		name     string
		walls    []WallSide
		coats    int
		perLitre float64
		want     int
	}{
		{"exact", room, 2, 10, 3},
		{"rounded up", room, 1, 7, 3},
		{"rounded once", room, 3, 10, 5},
		{"a little paint", []WallSide{{0.5, 0.5, 0}}, 1, 8, 1},
		{"no walls", nil, 2, 8, 0},
		{"no coat", room, 0, 8, 0},
		{"negative coats", room, -1, 8, 0},
		{"no coverage", room, 1, 0, 0},
		{"negative coverage", room, 1, -8, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := LitresFor(tt.walls, tt.coats, tt.perLitre); got != tt.want {
				t.Errorf("LitresFor(%v, %d, %g) = %d, want %d", tt.walls, tt.coats, tt.perLitre, got, tt.want)
			}
		})
	}
}
