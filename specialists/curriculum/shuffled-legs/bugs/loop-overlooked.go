package shuffledlegs

import (
	"errors"
	"fmt"
)

// ErrTrip marks legs that do not form one trip.
var ErrTrip = errors.New("legs do not form one trip")

// TicketLeg leads from one city to another.
type TicketLeg struct {
	From, To string
}

// Cities returns the cities of the trip made of all legs, in the order of the
// visits. Legs that do not form a single trip give an error wrapping ErrTrip.
func Cities(legs []TicketLeg) ([]string, error) {
	if len(legs) == 0 {
		return nil, nil
	}
	next, reached := map[string]string{}, map[string]bool{}
	for _, leg := range legs {
		if _, left := next[leg.From]; left || reached[leg.To] {
			return nil, fmt.Errorf("%w: %s to %s", ErrTrip, leg.From, leg.To)
		}
		next[leg.From] = leg.To
		reached[leg.To] = true
	}
	var cities []string
	for from := range next {
		if !reached[from] {
			cities = append(cities, from)
		}
	}
	if len(cities) != 1 {
		return nil, fmt.Errorf("%w: %d starts", ErrTrip, len(cities))
	}
	for to, ok := next[cities[0]]; ok; to, ok = next[to] {
		cities = append(cities, to)
	}
	return cities, nil
}
