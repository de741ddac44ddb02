package tankdraintime

import (
	"errors"
	"testing"
	"time"
)

func TestDrainTime(t *testing.T) {
	tests := []struct {
		litres, perHour int
		want            time.Duration
		err             error
	}{
		{1000, 600, 100 * time.Minute, nil},
		{5, 7000, 2 * time.Second, nil},
		{1_000_000, 1, 1_000_000 * time.Hour, nil},
		{0, 50, 0, nil},
		{80, 0, 0, ErrNoFlow},
		{80, -4, 0, ErrNoFlow},
	}
	for _, tt := range tests {
		got, err := DrainTime(tt.litres, tt.perHour)
		if got != tt.want || !errors.Is(err, tt.err) {
			t.Errorf("DrainTime(%d, %d) = %v, %v; want %v, %v", tt.litres, tt.perHour, got, err, tt.want, tt.err)
		}
	}
}
