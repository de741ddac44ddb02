package quizspeed

import (
	"testing"
	"time"
)

func TestSpeedPoints(t *testing.T) {
	tests := []struct {
		right bool
		left  time.Duration
		total time.Duration
		want  int
	}{
		// wrong
		{false, 10, 10, 0},
		// all time left
		{true, 10, 10, 1000},
		// half of it left
		{true, 5, 10, 750},
		// none left
		{true, 0, 10, 500},
		// below none counts as none
		{true, -5, 10, 500},
		// above all counts as all
		{true, 20, 10, 1000},
	}
	for _, tt := range tests {
		if got := SpeedPoints(tt.right, tt.left, tt.total); got != tt.want {
			t.Errorf("SpeedPoints(%v, %v, %v) = %v, want %v", tt.right, tt.left, tt.total, got, tt.want)
		}
	}
}
