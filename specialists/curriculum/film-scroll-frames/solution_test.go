package filmscrollframes

import "testing"

func TestScrollFrames(t *testing.T) {
	tests := []struct {
		name          string
		lines, height uint16
		screen, step  int
		want          int
	}{
		{"even division", 30, 40, 1080, 4, 570},
		{"one pixel more", 1, 1, 1080, 4, 271},
		{"one pixel less", 1, 3, 1080, 4, 271},
		{"many lines", 2000, 50, 720, 2, 50360},
		{"no step", 10, 10, 100, 0, 0},
		{"backwards", 10, 10, 100, -3, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := ScrollFrames(tt.lines, tt.height, tt.screen, tt.step)
			if got != tt.want {
				t.Errorf("ScrollFrames(%d, %d, %d, %d) = %d, want %d",
					tt.lines, tt.height, tt.screen, tt.step, got, tt.want)
			}
		})
	}
}
