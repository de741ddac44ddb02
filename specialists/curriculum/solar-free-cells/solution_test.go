package solarfreecells

import "testing"

func TestFreeCells(t *testing.T) {
	tests := []struct {
		name string
		rows []string
		want int
	}{
		{"no rows", nil, 0},
		{"open row", []string{"..."}, 3},
		{"chimney in the middle", []string{"..#.."}, 2},
		{"chimneys at both ends", []string{"#...#"}, 1},
		{"between two chimneys", []string{"#.#"}, 0},
		{"other signs give no shade", []string{"x.x"}, 1},
		{"rows do not shade each other", []string{".#", "", "..", "#"}, 2},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := FreeCells(tt.rows); got != tt.want {
				t.Errorf("FreeCells(%q) = %d, want %d", tt.rows, got, tt.want)
			}
		})
	}
}
