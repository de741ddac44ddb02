package filmscrollframes

import "testing"

func TestScrollFrames(t *testing.T) {
	tests := []struct {
		lines  uint16
		height uint16
		screen int
		step   int
		want   int
	}{
		// 2 * 3 + 4 = 10
		{2, 3, 4, 1, 10},
		// exactly 5 steps of 2
		{2, 3, 4, 2, 5},
		// 10 / 3, rounded up
		{2, 3, 4, 3, 4},
		// no step
		{2, 3, 4, 0, 0},
		// too large for a uint16
		{1000, 1000, 0, 1, 1000000},
	}
	for _, tt := range tests {
		if got := ScrollFrames(tt.lines, tt.height, tt.screen, tt.step); got != tt.want {
			t.Errorf("ScrollFrames(%v, %v, %v, %v) = %v, want %v", tt.lines, tt.height, tt.screen, tt.step, got, tt.want)
		}
	}
}
