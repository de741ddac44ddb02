package boardtilecode

import "testing"

func TestTileCode(t *testing.T) {
	tests := []struct {
		kind, x, y uint8
		code       uint16
	}{
		// 63 is the largest y
		{0, 0, 63, 63},
		// 1 of x counts 64, 16 * 64 = 1024
		{0, 16, 0, 1024},
		// 1 of kind counts 4096
		{1, 0, 0, 4096},
		// all together, 2 * 64 = 128
		{1, 2, 3, 4096 + 128 + 3},
	}
	for _, tt := range tests {
		if got := TileCode(tt.kind, tt.x, tt.y); got != tt.code {
			t.Errorf("TileCode(%d, %d, %d) = %d, want %d", tt.kind, tt.x, tt.y, got, tt.code)
		}
		kind, x, y := TileParts(tt.code)
		if kind != tt.kind || x != tt.x || y != tt.y {
			t.Errorf("TileParts(%d) = %d, %d, %d, want %v", tt.code, kind, x, y, tt)
		}
	}
}
