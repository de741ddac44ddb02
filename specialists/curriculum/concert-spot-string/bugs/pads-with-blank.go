package concertspotstring

import "fmt"

// Spot is a place in a concert hall; seat 0 means a standing place.
type Spot struct {
	Section, Row string
	Seat         int
}

// String returns the place as printed on a ticket, for example
// "Balcony, row C, seat 07" or "Floor, standing". An empty section is left out.
func (s Spot) String() string {
	place := "standing"
	if s.Seat != 0 {
		place = fmt.Sprintf("row %s, seat %2d", s.Row, s.Seat)
	}
	if s.Section == "" {
		return place
	}
	return s.Section + ", " + place
}
