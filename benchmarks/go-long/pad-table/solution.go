// Package padtable prints aligned text tables.
package padtable

import (
	"strings"
	"unicode/utf8"
)

// Format returns the rows as lines with left-aligned columns, gap spaces apart
// (none if gap is negative), widths counted in runes. Cells are trimmed, lines have no
// trailing spaces. The rows may differ in length and are not changed.
func Format(rows [][]string, gap int) string {
	gap = max(gap, 0)
	var widths []int
	cells := make([][]string, len(rows))
	for i, row := range rows {
		cells[i] = make([]string, len(row))
		for c, cell := range row {
			cells[i][c] = strings.TrimSpace(cell)
			if c == len(widths) {
				widths = append(widths, 0)
			}
			widths[c] = max(widths[c], utf8.RuneCountInString(cells[i][c]))
		}
	}
	var out strings.Builder
	for _, row := range cells {
		var line strings.Builder
		for c, cell := range row {
			line.WriteString(cell)
			pad := widths[c] - utf8.RuneCountInString(cell) + gap
			line.WriteString(strings.Repeat(" ", pad))
		}
		out.WriteString(strings.TrimRight(line.String(), " "))
		out.WriteByte('\n')
	}
	return out.String()
}
