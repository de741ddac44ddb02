package coldesthour

import "testing"

func TestLowest(t *testing.T) {
	tests := []struct {
		name  string
		temps []int
		want  int
	}{
		{"none", nil, 0},
		{"one", []int{12}, 12},
		{"first", []int{3, 8, 5}, 3},
		{"last", []int{9, 8, 7}, 7},
		{"below zero", []int{-2, -9, -4}, -9},
		{"mixed", []int{5, -1, 0}, -1},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := Lowest(tc.temps); got != tc.want {
				t.Errorf("Lowest(%v) = %v, want %v", tc.temps, got, tc.want)
			}
		})
	}
}
