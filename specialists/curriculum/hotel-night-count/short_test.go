package hotelnightcount

import (
	"testing"
	"time"
)

func TestNightCount(t *testing.T) {
	date := func(day, hour int) time.Time { return time.Date(2024, 1, day, hour, 0, 0, 0, time.UTC) }
	tests := []struct {
		in   time.Time
		out  time.Time
		want int
	}{
		// the same day
		{date(1, 8), date(1, 20), 0},
		// late to early is one night
		{date(1, 23), date(2, 1), 1},
		// three nights
		{date(1, 12), date(4, 12), 3},
		// out before in
		{date(4, 12), date(1, 12), 0},
	}
	for _, tt := range tests {
		if got := NightCount(tt.in, tt.out); got != tt.want {
			t.Errorf("NightCount(%v, %v) = %v, want %v", tt.in, tt.out, got, tt.want)
		}
	}
}
