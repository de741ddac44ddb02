// Package cellofpoint maps points of a plane to the cells of a grid.
package cellofpoint

// Cell is a square of the grid; (0, 0) has its low corner at the origin.
type Cell struct {
	Col, Row int
}

// CellOf returns the cell that contains the point, also for negative
// coordinates. A size below 1 counts as 1.
func CellOf(x, y, size int) Cell {
	size = max(size, 1)
	return Cell{Col: floorDiv(x, size), Row: floorDiv(y, size)}
}

// Offset returns the position of the point relative to the low corner of its
// cell, both values from 0 to size-1.
func Offset(x, y, size int) (dx, dy int) {
	size = max(size, 1)
	c := CellOf(x, y, size)
	return x - c.Col*size, y - c.Row*size
}

// floorDiv divides and rounds towards negative infinity; b is positive.
func floorDiv(a, b int) int {
	q := a / b
	if a < 0 {
		q--
	}
	return q
}
