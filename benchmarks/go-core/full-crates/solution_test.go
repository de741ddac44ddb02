package fullcrates

import "testing"

func TestRoundUp(t *testing.T) {
	tests := []struct {
		name string
		n    int
		size int
		want int
	}{
		{"zero", 0, 6, 0},
		{"one", 1, 6, 6},
		{"just below", 11, 6, 12},
		{"exact multiple", 12, 6, 12},
		{"just above", 13, 6, 18},
		{"size one", 7, 1, 7},
		{"size ten", 95, 10, 100},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := RoundUp(tc.n, tc.size); got != tc.want {
				t.Errorf("RoundUp(%v, %v) = %v, want %v", tc.n, tc.size, got, tc.want)
			}
		})
	}
}
