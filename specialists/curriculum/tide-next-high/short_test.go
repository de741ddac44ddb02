package tidenexthigh

import (
	"testing"
	"time"
)

func TestNextHigh(t *testing.T) {
	known := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC)
	tests := []struct {
		now  time.Time
		want time.Time
	}{
		// before the known one
		{known.Add(-time.Hour), known},
		// just at it
		{known, known.Add(12*time.Hour + 25*time.Minute)},
		// an hour after it
		{known.Add(time.Hour), known.Add(12*time.Hour + 25*time.Minute)},
		// after the next one
		{known.Add(13 * time.Hour), known.Add(24*time.Hour + 50*time.Minute)},
	}
	for _, tt := range tests {
		if got := NextHigh(known, tt.now); got != tt.want {
			t.Errorf("NextHigh(%v) = %v, want %v", tt.now, got, tt.want)
		}
	}
}
