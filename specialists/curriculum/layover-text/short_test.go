package layovertext

import (
	"testing"
	"time"
)

func TestLayover(t *testing.T) {
	at := func(seconds int64) time.Time { return time.Unix(seconds, 0) }
	tests := []struct {
		arrival   time.Time
		departure time.Time
		want      string
	}{
		// two hours and five minutes
		{at(0), at(2*3600 + 5*60), "2h05m"},
		// no time
		{at(0), at(0), "0h00m"},
		// seconds are cut off
		{at(0), at(119), "0h01m"},
		// one hour
		{at(0), at(3600), "1h00m"},
		// departure is before arrival
		{at(60), at(0), "missed"},
	}
	for _, tt := range tests {
		if got := Layover(tt.arrival, tt.departure); got != tt.want {
			t.Errorf("Layover(%v, %v) = %v, want %v", tt.arrival, tt.departure, got, tt.want)
		}
	}
}
