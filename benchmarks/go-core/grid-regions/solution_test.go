package gridregions

import (
	"strings"
	"testing"
)

func TestRegions(t *testing.T) {
	tests := []struct {
		name           string
		rows           string
		count, largest int
	}{
		{"no land", "...|...", 0, 0},
		{"one empty line", "", 0, 0},
		{"empty lines", "||", 0, 0},
		{"one cell", "#", 1, 1},
		{"other bytes are water", "xX*|@ +", 0, 0},
		{"one line", "##.#.###", 3, 3},
		{"one column", "#|#|.|#", 2, 2},
		{"full block", "###|###|###", 1, 9},
		{"diagonals are apart", "#.#|.#.|#.#", 5, 1},
		{"ring", "###|#.#|###", 1, 8},
		{"joined at the bottom", "#.#|#.#|###", 1, 7},
		{"comb", "#.#.#|#####", 1, 8},
		{"late join of big parts", "##.##|##.##|..#..|.###.|.#.#.", 3, 6},
		{"left part is larger", "###..|..#.#|..###", 1, 8},
		{"largest is not the last", "####|....|##..|....|#", 3, 4},
		{"spiral", "#####|....#|###.#|#...#|#####", 1, 17},
		{"shorter line above", "#|###|#", 1, 5},
		{"longer line above", "####|#|.###", 2, 5},
		{"no wrap to the next line", "..#|#..", 2, 1},
		{"gap by a short line", "..#|.|..#", 2, 1},
		{"empty line between", "##||##", 2, 2},
		{"two equal regions", "##.|..#|.##", 2, 3},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			count, largest := Regions(strings.Split(tc.rows, "|"))
			if count != tc.count || largest != tc.largest {
				t.Errorf("got %d regions, largest %d; want %d, %d", count, largest, tc.count, tc.largest)
			}
		})
	}
	if count, largest := Regions(nil); count != 0 || largest != 0 {
		t.Errorf("no lines: got %d, %d", count, largest)
	}
}

func TestInputUnchanged(t *testing.T) {
	rows := []string{"#.", ".#"}
	Regions(rows)
	if rows[0] != "#." || rows[1] != ".#" {
		t.Errorf("rows became %q", rows)
	}
}
