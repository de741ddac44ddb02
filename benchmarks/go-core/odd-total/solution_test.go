package oddtotal

import "testing"

func TestSumOdd(t *testing.T) {
	tests := []struct {
		name string
		nums []int
		want int
	}{
		{"nil", nil, 0},
		{"only even", []int{2, 0, -4}, 0},
		{"one odd", []int{7}, 7},
		{"mixed", []int{1, 2, 3, 4, 5}, 9},
		{"negative odd", []int{-3, 10, -5}, -8},
		{"both signs", []int{9, -1, 6}, 8},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := SumOdd(tc.nums); got != tc.want {
				t.Errorf("SumOdd(%v) = %v, want %v", tc.nums, got, tc.want)
			}
		})
	}
}
