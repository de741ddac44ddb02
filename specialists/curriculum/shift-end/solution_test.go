package shiftend

import "testing"

func TestEndTime(t *testing.T) {
	tests := []struct {
		name           string
		start, minutes int
		want           int
	}{
		{"same hour", 905, 40, 945},
		{"carries into next hour", 1345, 95, 1520},
		{"wraps at midnight", 2330, 30, 0},
		{"more than two days", 615, 2*1440 + 50, 705},
		{"backwards over midnight", 10, -25, 2345},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := EndTime(tt.start, tt.minutes); got != tt.want {
				t.Errorf("EndTime(%d, %d) = %d, want %d", tt.start, tt.minutes, got, tt.want)
			}
		})
	}
}
