// Package heatsums sums rectangles of a heat map quickly.
package heatsums

import "errors"

// ErrRagged is returned for a grid whose rows differ in length.
var ErrRagged = errors.New("rows differ in length")

// Sums knows the sums of all rectangles that start in the top left corner.
// A nil Sums belongs to an empty grid.
type Sums struct {
	corner [][]int // corner[r][c] is the sum of the cells above r and left of c
}

// New adds up the grid. All its rows must have the same length.
func New(grid [][]int) (*Sums, error) {
	cols := 0
	if len(grid) > 0 {
		cols = len(grid[0])
	}
	corner := [][]int{make([]int, cols+1)}
	for r, row := range grid {
		if len(row) != cols {
			return nil, ErrRagged
		}
		next := make([]int, cols+1)
		for c, v := range row {
			next[c+1] = v + next[c] + corner[r][c+1] - corner[r][c]
		}
		corner = append(corner, next)
	}
	return &Sums{corner: corner}, nil
}

// Size returns the numbers of rows and columns of the grid.
func (s *Sums) Size() (rows, cols int) {
	return len(s.corner) - 1, len(s.corner[0]) - 1
}

// Sum adds up the cells from row top up to but not including bottom, and from
// column left up to but not including right. Parts outside the grid count
// nothing, and neither does a rectangle without cells.
func (s *Sums) Sum(top, left, bottom, right int) int {
	rows, cols := s.Size()
	top, left = max(top, 0), max(left, 0)
	bottom, right = min(bottom, rows), min(right, cols)
	if bottom <= top || right <= left {
		return 0
	}
	low, high := s.corner[bottom], s.corner[top]
	return low[right] - low[left] - high[right] + high[left]
}
