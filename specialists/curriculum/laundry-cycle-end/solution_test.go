package laundrycycleend

import (
	"testing"
	"time"
)

func TestCycleEnd(t *testing.T) {
	start := time.Date(2024, 2, 28, 22, 15, 0, 0, time.UTC)
	tests := []struct {
		length, delay string
		want          time.Time
	}{
		{"1h30m", "", time.Date(2024, 2, 28, 23, 45, 0, 0, time.UTC)},
		{"45m", "2h", time.Date(2024, 2, 29, 1, 0, 0, 0, time.UTC)},
		{"90s", "0s", time.Date(2024, 2, 28, 22, 16, 30, 0, time.UTC)},
	}
	for _, tt := range tests {
		if got, err := CycleEnd(start, tt.length, tt.delay); err != nil || !got.Equal(tt.want) {
			t.Errorf("CycleEnd(%q, %q) = %v, %v; want %v", tt.length, tt.delay, got, err, tt.want)
		}
	}
	for _, bad := range [][2]string{{"", "1h"}, {"long", ""}, {"1h", "soon"}} {
		if got, err := CycleEnd(start, bad[0], bad[1]); err == nil || !got.IsZero() {
			t.Errorf("CycleEnd(%q, %q) = %v, %v; want the zero time and an error", bad[0], bad[1], got, err)
		}
	}
}
