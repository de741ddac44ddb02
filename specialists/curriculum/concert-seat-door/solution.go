package concertseatdoor

import (
	"errors"
	"fmt"
)

// ErrNoSeat says that a row has no seat with this number.
var ErrNoSeat = errors.New("no such seat")

// SeatDoor returns "left" for the left half of a row, the middle seat of an
// odd row included, and "right" for the rest. Seats count from 1 to perRow;
// others give an error that wraps ErrNoSeat.
func SeatDoor(seat, perRow int) (string, error) {
	if seat < 1 || seat > perRow {
		return "", fmt.Errorf("%w: %d of %d", ErrNoSeat, seat, perRow)
	}
	if seat <= (perRow+1)/2 {
		return "left", nil
	}
	return "right", nil
}
