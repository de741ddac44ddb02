package tapeside

import "testing"

func TestFitSide(t *testing.T) {
	tests := []struct {
		name       string
		lengths    []int
		limit, gap int
		want       int
	}{
		{"no tracks", nil, 100, 2, 0},
		{"first too long", []int{101, 5}, 100, 2, 0},
		{"exact with pauses", []int{30, 30, 36}, 100, 2, 3},
		{"pause does not fit", []int{50, 50}, 100, 1, 1},
		{"stops at first misfit", []int{40, 70, 10}, 100, 0, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := FitSide(tt.lengths, tt.limit, tt.gap)
			if got != tt.want {
				t.Errorf("FitSide(%v, %d, %d) = %d, want %d", tt.lengths, tt.limit, tt.gap, got, tt.want)
			}
		})
	}
}
