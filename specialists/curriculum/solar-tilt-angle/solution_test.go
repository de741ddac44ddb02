package solartiltangle

import (
	"testing"
	"time"
)

func TestTiltAngle(t *testing.T) {
	tests := []struct {
		name     string
		latitude int
		month    time.Month
		want     int
	}{
		{"north, summer starts", 48, time.April, 33},
		{"north, summer ends", 48, time.September, 33},
		{"north, before summer", 48, time.March, 63},
		{"north, after summer", 48, time.October, 63},
		{"south, winter", -34, time.July, 49},
		{"south, summer", -34, time.December, 19},
		{"equator", 0, time.June, 0},
		{"near the pole", 80, time.January, 90},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := TiltAngle(tt.latitude, tt.month); got != tt.want {
				t.Errorf("TiltAngle(%d, %v) = %d, want %d", tt.latitude, tt.month, got, tt.want)
			}
		})
	}
}
