package tankgaugebar

import "testing"

func TestGaugeBar(t *testing.T) {
	tests := []struct {
		level    int
		capacity int
		width    int
		want     string
	}{
		// half full: 5 * 4 / 10 = 2
		{5, 10, 4, "[##..]"},
		// 9 * 2 / 10 = 1, rounded down
		{9, 10, 2, "[#.]"},
		// below 0 and above the capacity
		{-5, 10, 2, "[..]"},
		{20, 10, 2, "[##]"},
		// no capacity, only dots
		{5, 0, 2, "[..]"},
		// no width
		{5, 10, 0, "[]"},
	}
	for _, tt := range tests {
		if got := GaugeBar(tt.level, tt.capacity, tt.width); got != tt.want {
			t.Errorf("GaugeBar(%d, %d, %d) = %q, want %q", tt.level, tt.capacity, tt.width, got, tt.want)
		}
	}
}
