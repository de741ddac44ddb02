package cellofpoint

import "testing"

func TestCellOf(t *testing.T) {
	tests := []struct {
		name       string
		x, y, size int
		want       Cell
	}{
		{"origin", 0, 0, 10, Cell{0, 0}},
		{"last of first cell", 9, 9, 10, Cell{0, 0}},
		{"next column", 10, 0, 10, Cell{1, 0}},
		{"next row", 0, 10, 10, Cell{0, 1}},
		{"far", 57, 123, 10, Cell{5, 12}},
		{"just negative", -1, -1, 10, Cell{-1, -1}},
		{"end of the first negative cell", -10, -10, 10, Cell{-1, -1}},
		{"second negative cell", -11, -20, 10, Cell{-2, -2}},
		{"mixed signs", -25, 25, 10, Cell{-3, 2}},
		{"size one", -4, 4, 1, Cell{-4, 4}},
		{"size zero", -4, 4, 0, Cell{-4, 4}},
		{"size negative", -4, 4, -7, Cell{-4, 4}},
		{"size three", -7, 8, 3, Cell{-3, 2}},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := CellOf(tc.x, tc.y, tc.size); got != tc.want {
				t.Errorf("CellOf(%d, %d, %d) = %v, want %v", tc.x, tc.y, tc.size, got, tc.want)
			}
		})
	}
}

func TestOffset(t *testing.T) {
	tests := []struct{ x, y, size, dx, dy int }{
		{0, 0, 10, 0, 0},
		{9, 13, 10, 9, 3},
		{57, 120, 10, 7, 0},
		{-1, -10, 10, 9, 0},
		{-11, -19, 10, 9, 1},
		{-25, 31, 10, 5, 1},
		{5, -5, 1, 0, 0},
		{5, -5, 0, 0, 0},
		{5, -5, -2, 0, 0},
		{-7, 8, 3, 2, 2},
	}
	for _, tc := range tests {
		if dx, dy := Offset(tc.x, tc.y, tc.size); dx != tc.dx || dy != tc.dy {
			t.Errorf("Offset(%d, %d, %d) = %d, %d; want %d, %d", tc.x, tc.y, tc.size, dx, dy, tc.dx, tc.dy)
		}
	}
}
