package crosswordfill

import "errors"

// Errors of Enter.
var (
	ErrSpace = errors.New("no space for the word")
	ErrClash = errors.New("word clashes with a letter")
)

// Puzzle is a crossword grid that is being filled.
type Puzzle struct {
	cells [][]byte
}

// NewPuzzle returns a puzzle with its own copy of the rows.
func NewPuzzle(rows []string) *Puzzle {
	p := &Puzzle{}
	for _, row := range rows {
		p.cells = append(p.cells, []byte(row))
	}
	return p
}

// cell returns the cell at row, col, or nil if there is none or a block.
func (p *Puzzle) cell(row, col int) *byte {
	if row < 0 || row >= len(p.cells) || col < 0 || col >= len(p.cells[row]) || p.cells[row][col] == '#' {
		return nil
	}
	return &p.cells[row][col]
}

// Enter writes word into the grid, or changes nothing if it does not fit. ErrSpace goes before
// ErrClash.
func (p *Puzzle) Enter(word string, row, col int, down bool) error {
	var slot []*byte
	for range word {
		c := p.cell(row, col)
		if c == nil {
			return ErrSpace
		}
		slot = append(slot, c)
		if down {
			row++
		} else {
			col++
		}
	}
	if len(slot) == 0 {
		return ErrSpace
	}
	for i, c := range slot {
		if *c != '.' && *c != word[i] {
			return ErrClash
		}
	}
	for i, c := range slot {
		*c = word[i]
	}
	return nil
}

// Rows returns the present rows of the grid.
func (p *Puzzle) Rows() []string {
	var rows []string
	for _, row := range p.cells {
		rows = append(rows, string(row))
	}
	return rows
}
