package tankgaugebar

import "testing"

func TestGaugeBar(t *testing.T) {
	tests := []struct {
		level, capacity, width int
		want                   string
	}{
		{500, 1000, 4, "[##..]"},
		{299, 400, 8, "[#####...]"},
		{401, 400, 3, "[###]"},
		{-5, 10, 3, "[...]"},
		{7, 0, 2, "[..]"},
		{3, 4, 0, "[]"},
	}
	for _, tt := range tests {
		if got := GaugeBar(tt.level, tt.capacity, tt.width); got != tt.want {
			t.Errorf("GaugeBar(%d, %d, %d) = %q, want %q", tt.level, tt.capacity, tt.width, got, tt.want)
		}
	}
}
