package traindelayline

import (
	"testing"
	"time"
)

func TestDepartureLine(t *testing.T) {
	due := time.Date(2024, 1, 1, 17, 5, 0, 0, time.UTC)
	later := due.Add(7 * time.Minute)
	tests := []struct {
		d    Departure
		want string
	}{
		// no expected time
		{Departure{"IC 4", due, nil}, "17:05 IC 4"},
		// expected as planned
		{Departure{"IC 4", due, &due}, "17:05 IC 4"},
		// 7 minutes late, 5 + 7 = 12
		{Departure{"IC 4", due, &later}, "17:05 IC 4, expected 17:12"},
	}
	for _, tt := range tests {
		if got := DepartureLine(tt.d); got != tt.want {
			t.Errorf("DepartureLine(%v) = %q, want %q", tt.d, got, tt.want)
		}
	}
}
