package puzzleframe

// FramePieces returns the number of pieces on the outer frame of a puzzle with
// rows by cols pieces, each counted once. It is 0 if rows or cols is below 1.
func FramePieces(rows, cols int) int {
	switch {
	case rows < 1 || cols < 1:
		return 0
	case rows == 1:
		return rows * cols
	}
	return 2*(rows+cols) - 4
}
