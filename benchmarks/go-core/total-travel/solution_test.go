package totaltravel

import "testing"

func TestTravel(t *testing.T) {
	tests := []struct {
		name  string
		stops []int
		want  int
	}{
		{"none", nil, 0},
		{"one", []int{5}, 0},
		{"up", []int{1, 4, 9}, 8},
		{"down", []int{9, 4, 1}, 8},
		{"there and back", []int{0, 3, 0}, 6},
		{"across zero", []int{-2, 2}, 4},
		{"no move", []int{6, 6}, 0},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := Travel(tc.stops); got != tc.want {
				t.Errorf("Travel(%v) = %v, want %v", tc.stops, got, tc.want)
			}
		})
	}
}
