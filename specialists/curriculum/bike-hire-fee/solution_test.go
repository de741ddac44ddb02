package bikehirefee

import (
	"errors"
	"testing"
	"time"
)

func TestHireFee(t *testing.T) {
	start := time.Date(2024, time.August, 3, 23, 40, 0, 0, time.UTC)
	tests := []struct {
		ride time.Duration
		want int
		err  error
	}{
		{0, 0, nil},
		{30 * time.Minute, 0, nil},
		{45 * time.Minute, 50, nil},
		{45*time.Minute + 1, 100, nil},
		{6*time.Hour + 31*time.Minute, 1200, nil},
		{-time.Minute, 0, ErrTimes},
	}
	for _, tt := range tests {
		got, err := HireFee(start, start.Add(tt.ride))
		if got != tt.want || !errors.Is(err, tt.err) {
			t.Errorf("HireFee for %v = %d, %v; want %d, %v", tt.ride, got, err, tt.want, tt.err)
		}
	}
}
