package heatsums

import (
	"errors"
	"math"
	"testing"
)

func TestSumAllRectangles(t *testing.T) {
	grids := [][][]int{
		{{3, -1, 4, 10}, {0, 5, -9, 2}, {6, 5, 3, 50}},
		{{7}},
		{{1, 2, 4, 8, 16}},
		{{1}, {10}, {100}},
		{{}, {}},
		{},
		nil,
	}
	for _, grid := range grids {
		s, err := New(grid)
		if err != nil || s == nil {
			t.Fatalf("New(%v) = %v, %v", grid, s, err)
		}
		width := 0
		if len(grid) > 0 {
			width = len(grid[0])
		}
		if rows, cols := s.Size(); rows != len(grid) || cols != width {
			t.Errorf("Size of %v = %d, %d", grid, rows, cols)
		}
		for top := -2; top <= len(grid)+1; top++ {
			for bottom := -2; bottom <= len(grid)+2; bottom++ {
				for left := -2; left <= width+1; left++ {
					for right := -2; right <= width+2; right++ {
						want := 0
						for r, row := range grid {
							for c, v := range row {
								if top <= r && r < bottom && left <= c && c < right {
									want += v
								}
							}
						}
						if got := s.Sum(top, left, bottom, right); got != want {
							t.Fatalf("grid %v: Sum(%d, %d, %d, %d) = %d, want %d", grid, top, left, bottom, right, got, want)
						}
					}
				}
			}
		}
	}
}

func TestExtremeRectangles(t *testing.T) {
	s, err := New([][]int{{1, 2}, {3, 4}})
	if err != nil {
		t.Fatal(err)
	}
	const least, most = math.MinInt, math.MaxInt
	for _, c := range []struct{ top, left, bottom, right, want int }{
		{least, least, most, most, 10},
		{1, least, most, 1, 3},
		{least, 1, 1, most, 2},
		{most, most, least, least, 0},
		{most, 0, most, 2, 0},
		{0, least, 2, least, 0},
	} {
		if got := s.Sum(c.top, c.left, c.bottom, c.right); got != c.want {
			t.Errorf("Sum(%d, %d, %d, %d) = %d, want %d", c.top, c.left, c.bottom, c.right, got, c.want)
		}
	}
}

func TestRagged(t *testing.T) {
	for _, grid := range [][][]int{{{1, 2}, {3}}, {{1}, {2, 3}}, {{}, {1}}, {{1}, {}}, {{1, 2}, {3, 4}, nil}} {
		if s, err := New(grid); s != nil || !errors.Is(err, ErrRagged) {
			t.Errorf("New(%v) = %v, %v", grid, s, err)
		}
	}
}

func TestNilAndIndependence(t *testing.T) {
	var none *Sums
	if rows, cols := none.Size(); rows != 0 || cols != 0 {
		t.Errorf("nil Size = %d, %d", rows, cols)
	}
	if got := none.Sum(0, 0, 5, 5) + none.Sum(-1, -1, 1, 1) + none.Sum(0, 0, 0, 0); got != 0 {
		t.Errorf("nil Sum = %d", got)
	}
	grid := [][]int{{1, 2}, {3, 4}}
	s, err := New(grid)
	if err != nil {
		t.Fatal(err)
	}
	grid[0][0], grid[1] = 100, []int{50, 60}
	if got := s.Sum(0, 0, 2, 2); got != 10 {
		t.Errorf("Sum after a change of the grid = %d, want 10", got)
	}
}
