package boardtilecode

import "testing"

func TestTileCode(t *testing.T) {
	tests := []struct {
		kind, x, y uint8
		code       uint16
	}{
		{0, 0, 0, 0},
		{1, 2, 3, 0x1083},
		{0, 63, 0, 0x0fc0},
		{15, 33, 63, 0xf87f},
	}
	for _, tt := range tests {
		if got := TileCode(tt.kind, tt.x, tt.y); got != tt.code {
			t.Errorf("TileCode(%d, %d, %d) = %#04x, want %#04x", tt.kind, tt.x, tt.y, got, tt.code)
		}
		kind, x, y := TileParts(tt.code)
		if kind != tt.kind || x != tt.x || y != tt.y {
			t.Errorf("TileParts(%#04x) = %d, %d, %d, want %d, %d, %d",
				tt.code, kind, x, y, tt.kind, tt.x, tt.y)
		}
	}
}
