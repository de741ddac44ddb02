package solarfreecells

// FreeCells counts the '.' cells of a roof plan, row by row. A '.' with a
// chimney '#' directly to its left or right is shaded and does not count.
func FreeCells(rows []string) int {
	free := 0
	for _, row := range rows {
		for i := range len(row) {
			left := i > 0 && row[i-1] == '#'
			right := i < len(row)-1 && row[i+1] == '#'
			if row[i] == '.' && !(left && right) {
				free++
			}
		}
	}
	return free
}
