package gymheartzone

import "testing"

func TestHeartZone(t *testing.T) {
	tests := []struct {
		beats   int
		maximum int
		want    int
	}{
		// below 50 percent
		{49, 100, 0},
		// just 50
		{50, 100, 1},
		// below 60
		{59, 100, 1},
		// just 80
		{80, 100, 4},
		// just 90
		{90, 100, 5},
		// no maximum
		{50, 0, 0},
	}
	for _, tt := range tests {
		if got := HeartZone(tt.beats, tt.maximum); got != tt.want {
			t.Errorf("HeartZone(%v, %v) = %v, want %v", tt.beats, tt.maximum, got, tt.want)
		}
	}
}
