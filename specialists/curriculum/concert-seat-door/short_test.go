package concertseatdoor

import (
	"errors"
	"testing"
)

func TestSeatDoor(t *testing.T) {
	tests := []struct {
		seat    int
		perRow  int
		want    string
		wantErr error
	}{
		// first seat, last of the left half
		{1, 4, "left", nil},
		{2, 4, "left", nil},
		// first of the right half, last seat
		{3, 4, "right", nil},
		{4, 4, "right", nil},
		// the middle of three is left
		{2, 3, "left", nil},
		// one below 1
		{0, 4, "", ErrNoSeat},
		// one above perRow
		{5, 4, "", ErrNoSeat},
	}
	for _, tt := range tests {
		got, err := SeatDoor(tt.seat, tt.perRow)
		if got != tt.want || !errors.Is(err, tt.wantErr) {
			t.Errorf("SeatDoor(%d, %d) = %q, %v, want %q, %v", tt.seat, tt.perRow, got, err, tt.want, tt.wantErr)
		}
	}
}
