// Package linetable converts between byte offsets and text positions.
package linetable

import (
	"errors"
	"sort"
)

// ErrRange is returned for an offset or a position outside the text.
var ErrRange = errors.New("position outside the text")

// Table knows where the lines of a text start.
type Table struct {
	starts []int // offset of the first byte of each line
	size   int
}

// New returns the table of text. A newline belongs to the line it ends.
func New(text string) *Table {
	t := &Table{starts: []int{0}, size: len(text)}
	for i := 0; i < len(text); i++ {
		if text[i] == '\n' {
			t.starts = append(t.starts, i+1)
		}
	}
	return t
}

// Lines returns the number of lines, at least 1.
func (t *Table) Lines() int {
	return len(t.starts)
}

// Position returns the line and column, both from 1, of an offset from 0 up
// to and including the size of the text. Other offsets give ErrRange.
func (t *Table) Position(offset int) (line, col int, err error) {
	if offset < 0 || offset > t.size {
		return 0, 0, ErrRange
	}
	line = sort.Search(len(t.starts), func(i int) bool { return t.starts[i] > offset })
	return line, offset - t.starts[line-1] + 1, nil
}

// Offset is the inverse of Position. Positions that Position never returns
// give ErrRange.
func (t *Table) Offset(line, col int) (int, error) {
	if line < 1 || line > len(t.starts) {
		return 0, ErrRange
	}
	last := t.size
	if line < len(t.starts) {
		last = t.starts[line] - 1
	}
	start := t.starts[line-1]
	if col < 1 || col > last-start+1 {
		return 0, ErrRange
	}
	return start + col - 1, nil
}
