package parkingcarsinside

import (
	"errors"
	"fmt"
	"slices"
)

// ErrMove says that a car drove in while inside or out while outside.
var ErrMove = errors.New("impossible move")

// Move is a car driving in or, if In is false, driving out.
type Move struct {
	Plate string
	In    bool
}

// CarsInside returns the sorted plates of the cars inside after all moves.
// An impossible move gives an error that names the plate and wraps ErrMove.
func CarsInside(moves []Move) ([]string, error) {
	inside := map[string]bool{}
	for _, m := range moves {
		if inside[m.Plate] == m.In {
			return nil, fmt.Errorf("car %s: %v", m.Plate, ErrMove)
		}
		inside[m.Plate] = m.In
	}
	var plates []string
	for plate, in := range inside {
		if in {
			plates = append(plates, plate)
		}
	}
	slices.Sort(plates)
	return plates, nil
}
