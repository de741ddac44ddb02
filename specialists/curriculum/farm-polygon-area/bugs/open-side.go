package farmpolygonarea

import (
	"errors"
	"fmt"
	"math"
)

// ErrNotAField says that there are fewer than three corners.
var ErrNotAField = errors.New("not a field")

// Corner is a corner of a field, in metres.
type Corner struct {
	X, Y float64
}

// PolygonArea returns the area of the polygon with these corners, never negative,
// in whichever direction they go round. The last corner is joined to the first.
func PolygonArea(corners []Corner) (float64, error) {
	if len(corners) < 3 {
		return 0, fmt.Errorf("%d corners: %w", len(corners), ErrNotAField)
	}
	sum := 0.0
	for i, a := range corners[:len(corners)-1] {
		b := corners[i+1]
		sum += a.X*b.Y - b.X*a.Y
	}
	return math.Abs(sum) / 2, nil
}
