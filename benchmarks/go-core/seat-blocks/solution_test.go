package seatblocks

import "testing"

func TestFind(t *testing.T) {
	cases := []struct {
		name      string
		plan      []string
		n         int
		row, seat int
		ok        bool
	}{
		{"first seat", []string{"..#"}, 1, 0, 0, true},
		{"single later", []string{"##.#"}, 1, 0, 2, true},
		{"at the row's start", []string{"###", "...#"}, 3, 1, 0, true},
		{"at the row's end", []string{"#.#...", "......"}, 3, 0, 3, true},
		{"whole row", []string{"...."}, 4, 0, 0, true},
		{"leftmost", []string{"#..#..."}, 2, 0, 1, true},
		{"topmost", []string{"#.#.", "x..x", "...."}, 2, 1, 1, true},
		{"longer block", []string{"#.....#"}, 2, 0, 1, true},
		{"gap is too small", []string{"..#..#..", "#...#"}, 3, 1, 1, true},
		{"not over the row's end", []string{"#..", "..#"}, 3, 0, 0, false},
		{"not over the row's end, then found", []string{"##..", "..##", "#..."}, 3, 2, 1, true},
		{"not over an empty row", []string{"..", "", ".."}, 3, 0, 0, false},
		{"different lengths", []string{".", "", "..", "...."}, 3, 3, 0, true},
		{"other letters", []string{"W.W", "..|..", "_ ..o..."}, 3, 2, 5, true},
		{"letters are not free", []string{"WWW", "   ", "..W"}, 3, 0, 0, false},
		{"too many", []string{"..."}, 4, 0, 0, false},
		{"no rows", nil, 1, 0, 0, false},
		{"empty row", []string{""}, 1, 0, 0, false},
		{"zero", []string{"..."}, 0, 0, 0, false},
		{"zero, taken", []string{"#.#"}, 0, 0, 0, false},
		{"negative", []string{"..."}, -1, 0, 0, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			row, seat, ok := Find(c.plan, c.n)
			if row != c.row || seat != c.seat || ok != c.ok {
				t.Fatalf("got %d, %d, %v; want %d, %d, %v", row, seat, ok, c.row, c.seat, c.ok)
			}
		})
	}
}

func TestFindEveryPlace(t *testing.T) {
	const width = 6
	for n := 1; n <= width; n++ {
		for start := 0; start+n <= width; start++ {
			seats := []byte("######")
			for i := start; i < start+n; i++ {
				seats[i] = '.'
			}
			if row, seat, ok := Find([]string{"#", string(seats)}, n); row != 1 || seat != start || !ok {
				t.Errorf("%s, n %d: got %d, %d, %v", seats, n, row, seat, ok)
			}
			if _, _, ok := Find([]string{"#", string(seats)}, n+1); ok {
				t.Errorf("%s: found %d seats", seats, n+1)
			}
		}
	}
}
