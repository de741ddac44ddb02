package farmrowpositions

import "errors"

// ErrBadLayout says that spacing is below 1 or margin below 0.
var ErrBadLayout = errors.New("bad layout")

// RowPositions returns the rows of a bed: from margin on, every spacing, up to and
// including width minus margin.
func RowPositions(width, margin, spacing int) ([]int, error) {
	if spacing < 1 || margin < 0 {
		return nil, ErrBadLayout
	}
	var rows []int
	for at := spacing; at <= width-margin; at += spacing {
		rows = append(rows, at)
	}
	return rows, nil
}
