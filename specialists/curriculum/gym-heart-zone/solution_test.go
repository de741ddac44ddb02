package gymheartzone

import "testing"

func TestHeartZone(t *testing.T) {
	tests := []struct {
		name           string
		beats, maximum int
		want           int
	}{
		{"just below zone 1", 99, 200, 0},
		{"start of zone 1", 100, 200, 1},
		{"inside zone 3", 141, 187, 3},
		{"just below zone 5", 179, 199, 4},
		{"above the maximum", 210, 190, 5},
		{"maximum unknown", 80, 0, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := HeartZone(tt.beats, tt.maximum); got != tt.want {
				t.Errorf("HeartZone(%d, %d) = %d, want %d", tt.beats, tt.maximum, got, tt.want)
			}
		})
	}
}
