package quizspeed

import (
	"testing"
	"time"
)

func TestSpeedPoints(t *testing.T) {
	tests := []struct {
		right       bool
		left, total time.Duration
		want        int
	}{
		{false, 20 * time.Second, 20 * time.Second, 0},
		{true, 15 * time.Second, 20 * time.Second, 875},
		{true, 500 * time.Millisecond, 1500 * time.Millisecond, 666},
		{true, 0, time.Minute, 500},
		{true, -time.Second, time.Minute, 500},
		{true, 25 * time.Hour, 24 * time.Hour, 1000},
	}
	for _, tt := range tests {
		if got := SpeedPoints(tt.right, tt.left, tt.total); got != tt.want {
			t.Errorf("SpeedPoints(%v, %v, %v) = %d, want %d", tt.right, tt.left, tt.total, got, tt.want)
		}
	}
}
