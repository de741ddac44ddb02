package solarfreecells

import "testing"

func TestFreeCells(t *testing.T) {
	tests := []struct {
		rows []string
		want int
	}{
		// no rows
		{nil, 0},
		// all free
		{[]string{".."}, 2},
		// a chimney shades both neighbours
		{[]string{".#."}, 0},
		// at the end, too
		{[]string{".#"}, 0},
		// the ones beyond are free
		{[]string{"..#.."}, 2},
		// not the row below
		{[]string{"#", "."}, 1},
	}
	for _, tt := range tests {
		if got := FreeCells(tt.rows); got != tt.want {
			t.Errorf("FreeCells(%v) = %v, want %v", tt.rows, got, tt.want)
		}
	}
}
