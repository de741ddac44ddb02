package boardfall

import "strings"

// FallDown returns the columns of a board, each read from top to bottom, after
// the tiles fell to the bottom of their column. Dots are empty places. columns
// is not changed.
func FallDown(columns []string) []string {
	fallen := make([]string, len(columns))
	for i, col := range columns {
		tiles := strings.ReplaceAll(col, ".", "")
		empty := strings.Repeat(".", len(col)-len(tiles))
		fallen[i] = empty + tiles
	}
	return fallen
}
