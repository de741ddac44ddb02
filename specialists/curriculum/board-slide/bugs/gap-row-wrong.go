package boardslide

import (
	"errors"
	"fmt"
	"slices"
)

// ErrTiles marks tiles that make no puzzle.
var ErrTiles = errors.New("bad tiles")

// Slider is a sliding puzzle; tile 0 is the gap.
type Slider struct {
	width int
	tiles []int
}

// NewSlider returns a puzzle with a copy of tiles in full rows of width places.
// Each number from 0 to len(tiles)-1 must occur once; else it gives ErrTiles.
func NewSlider(width int, tiles []int) (*Slider, error) {
	if width < 1 || len(tiles) == 0 || len(tiles)%width != 0 {
		return nil, fmt.Errorf("%w: %d in rows of %d", ErrTiles, len(tiles), width)
	}
	for n := range len(tiles) {
		if !slices.Contains(tiles, n) {
			return nil, fmt.Errorf("%w: %d is missing", ErrTiles, n)
		}
	}
	return &Slider{width: width, tiles: slices.Clone(tiles)}, nil
}

// Push moves tile into the gap if it lies directly beside, above or below it,
// and reports whether it moved.
func (s *Slider) Push(tile int) bool {
	from, gap := slices.Index(s.tiles, tile), slices.Index(s.tiles, 0)
	if from < 0 {
		return false
	}
	dx, dy := from%s.width-gap%s.width, from/s.width-gap%s.width
	if dx*dx+dy*dy != 1 {
		return false
	}
	s.tiles[from], s.tiles[gap] = 0, tile
	return true
}

// Solved reports whether the tiles are in order with the gap at the end.
func (s *Slider) Solved() bool {
	for i, n := range s.tiles {
		if n != (i+1)%len(s.tiles) {
			return false
		}
	}
	return true
}

// Tiles returns a copy of the tiles, row by row.
func (s *Slider) Tiles() []int { return slices.Clone(s.tiles) }
