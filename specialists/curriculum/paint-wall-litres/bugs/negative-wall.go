package paintwalllitres

import "math"

// WallSide is a wall with its measures in metres and the area of its openings.
type WallSide struct {
	Width, Height, Openings float64
}

// LitresFor returns the paint needed for all walls, rounded up to whole litres.
// A wall never counts less than 0. Without coats or coverage the result is 0.
func LitresFor(walls []WallSide, coats int, perLitre float64) int {
	if coats < 1 || perLitre <= 0 {
		return 0
	}
	area := 0.0
	for _, w := range walls {
		area += w.Width*w.Height - w.Openings
	}
	return int(math.Ceil(area * float64(coats) / perLitre))
}
