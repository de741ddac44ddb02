// Package cellblock computes with rectangles of grid cells.
package cellblock

// Block is a rectangle of cells. All borders are inclusive; it is empty if
// Right < Left or Bottom < Top.
type Block struct {
	Left, Top, Right, Bottom int32
}

// Cells returns the number of cells, 0 for an empty block. It works for
// borders anywhere in the range of int32.
func (b Block) Cells() int64 {
	if b.Right < b.Left || b.Bottom < b.Top {
		return 0
	}
	width := int64(b.Right) - int64(b.Left) + 1
	height := int64(b.Bottom) - int64(b.Top) + 1
	return width * height
}

// Shared returns the cells that lie in both blocks, and whether there are any.
func Shared(a, b Block) (Block, bool) {
	s := Block{
		Left:   max(a.Left, b.Left),
		Top:    max(a.Top, b.Top),
		Right:  min(a.Right, b.Right),
		Bottom: min(a.Bottom, b.Bottom),
	}
	if s.Right < s.Left && s.Bottom < s.Top {
		return Block{}, false
	}
	return s, true
}
