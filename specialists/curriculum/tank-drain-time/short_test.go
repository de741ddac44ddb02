package tankdraintime

import (
	"testing"
	"time"
)

func TestDrainTime(t *testing.T) {
	tests := []struct {
		litres  int
		perHour int
		want    time.Duration
		err     error
	}{
		// one hour
		{10, 10, time.Hour, nil},
		// half an hour
		{5, 10, 30 * time.Minute, nil},
		// empty
		{0, 10, 0, nil},
		// 7200 / 7 seconds, cut off
		{2, 7, 1028 * time.Second, nil},
		// no flow
		{10, 0, 0, ErrNoFlow},
	}
	for _, tt := range tests {
		got, err := DrainTime(tt.litres, tt.perHour)
		if got != tt.want || err != tt.err {
			t.Errorf("DrainTime(%v, %v) = %v, %v, want %v, %v", tt.litres, tt.perHour, got, err, tt.want, tt.err)
		}
	}
}
