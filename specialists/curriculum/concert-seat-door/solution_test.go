package concertseatdoor

import (
	"errors"
	"testing"
)

func TestSeatDoor(t *testing.T) {
	tests := []struct {
		seat, perRow int
		want         string
		err          error
	}{
		{1, 20, "left", nil},
		{10, 20, "left", nil},
		{11, 20, "right", nil},
		{20, 20, "right", nil},
		{8, 15, "left", nil},
		{9, 15, "right", nil},
		{0, 20, "", ErrNoSeat},
		{21, 20, "", ErrNoSeat},
	}
	for _, tt := range tests {
		got, err := SeatDoor(tt.seat, tt.perRow)
		if got != tt.want || !errors.Is(err, tt.err) {
			t.Errorf("SeatDoor(%d, %d) = %q, %v; want %q, %v", tt.seat, tt.perRow, got, err, tt.want, tt.err)
		}
	}
}
