// Package reportsheet writes reports as text tables.
package reportsheet

import (
	"errors"
	"io"
	"slices"
	"strings"
	"unicode/utf8"
)

// ErrCells is returned for a row that does not fit the columns.
var ErrCells = errors.New("wrong number of cells")

// Align says on which side of its column a text stands.
type Align int

// The alignments.
const (
	Left Align = iota
	Right
)

// Column describes a column. Cells longer than Max runes are cut; 0 or less
// means no limit.
type Column struct {
	Title string
	Align Align
	Max   int
}

// fit returns cell in at most c.Max runes, an '…' being the last one of a cut cell.
func (c Column) fit(cell string) string {
	runes := []rune(cell)
	if c.Max <= 0 || len(runes) <= c.Max {
		return cell
	}
	return string(runes[:c.Max-1]) + "…"
}

// Sheet is a table that is filled row by row.
type Sheet struct {
	columns []Column
	rows    [][]string
}

// New returns a sheet without rows.
func New(columns ...Column) *Sheet { return &Sheet{columns: slices.Clone(columns)} }

// AddRow stores a copy of cells; a wrong number of them is an ErrCells.
func (s *Sheet) AddRow(cells ...string) error {
	if len(cells) != len(s.columns) {
		return ErrCells
	}
	s.rows = append(s.rows, slices.Clone(cells))
	return nil
}

// Render writes the titles, a rule and the rows, each line with one Write. It
// stops at the first failed Write and returns its error.
func (s *Sheet) Render(w io.Writer) error {
	lines := make([][]string, len(s.rows)+2) // titles, rule, rows
	for c, column := range s.columns {
		texts := []string{column.Title}
		for _, row := range s.rows {
			texts = append(texts, column.fit(row[c]))
		}
		width := 0
		for _, text := range texts {
			width = max(width, utf8.RuneCountInString(text))
		}
		for i, text := range texts {
			pad := strings.Repeat(" ", width-utf8.RuneCountInString(text))
			if column.Align == Right {
				texts[i] = pad + text
			} else {
				texts[i] = text + pad
			}
		}
		for i, text := range slices.Insert(texts, 1, strings.Repeat("-", width)) {
			lines[i] = append(lines[i], text)
		}
	}
	for i, line := range lines {
		sep := " | "
		if i == 1 {
			sep = "-+-"
		}
		io.WriteString(w, strings.Join(line, sep)+"\n")
	}
	return nil
}
