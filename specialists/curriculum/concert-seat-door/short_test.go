package concertseatdoor

import (
	"errors"
	"fmt"
	"testing"
)

func TestSeatDoor(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// first seat, last of the left half
	check(fmt.Sprint(SeatDoor(1, 4)), fmt.Sprint("left", nil))
	check(fmt.Sprint(SeatDoor(2, 4)), fmt.Sprint("left", nil))
	// first of the right half, last seat
	check(fmt.Sprint(SeatDoor(3, 4)), fmt.Sprint("right", nil))
	check(fmt.Sprint(SeatDoor(4, 4)), fmt.Sprint("right", nil))
	// the middle of three is left
	check(fmt.Sprint(SeatDoor(2, 3)), fmt.Sprint("left", nil))
	// one below 1
	if _, err := SeatDoor(0, 4); !errors.Is(err, ErrNoSeat) {
		t.Errorf("SeatDoor: %v, want ErrNoSeat", err)
	}
	// one above perRow
	if _, err := SeatDoor(5, 4); !errors.Is(err, ErrNoSeat) {
		t.Errorf("SeatDoor: %v, want ErrNoSeat", err)
	}
}
