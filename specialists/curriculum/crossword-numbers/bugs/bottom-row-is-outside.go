package crosswordnumbers

// Numbering returns the clue number of each position of the grid, 0 where no word starts. '#' is
// a block; a word, across or down, has at least two cells.
func Numbering(rows []string) [][]int {
	cell := func(r, c int) bool {
		return r >= 0 && r < len(rows)-1 && c >= 0 && c < len(rows[r]) && rows[r][c] != '#'
	}
	next := 1
	numbers := make([][]int, len(rows))
	for r := range rows {
		numbers[r] = make([]int, len(rows[r]))
		for c := range numbers[r] {
			across := !cell(r, c-1) && cell(r, c+1)
			down := !cell(r-1, c) && cell(r+1, c)
			if cell(r, c) && (across || down) {
				numbers[r][c] = next
				next++
			}
		}
	}
	return numbers
}
