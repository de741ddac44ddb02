package bikeplanmoves

import (
	"errors"
	"slices"
)

// ErrLevels says that the lower level is above the upper one.
var ErrLevels = errors.New("low is above high")

// BikeMove is a number of bikes brought from one station to another.
type BikeMove struct {
	From, To string
	Bikes    int
}

// PlanMoves brings the bikes above high to the stations below low, givers and takers
// in order of name, as far as it goes. It does not change bikes.
func PlanMoves(bikes map[string]int, low, high int) ([]BikeMove, error) {
	if low > high {
		return nil, ErrLevels
	}
	var names []string
	now := bikes
	for name, n := range bikes {
		names = append(names, name)
		now[name] = n
	}
	slices.Sort(names)
	var moves []BikeMove
	for _, from := range names {
		for _, to := range names {
			n := min(now[from]-high, low-now[to])
			if n <= 0 {
				continue
			}
			now[from] -= n
			now[to] += n
			moves = append(moves, BikeMove{from, to, n})
		}
	}
	return moves, nil
}
