package evencount

import "testing"

func TestCountEven(t *testing.T) {
	tests := []struct {
		name string
		nums []int
		want int
	}{
		{"nil", nil, 0},
		{"one even", []int{6}, 1},
		{"only odd", []int{1, 3, -5}, 0},
		{"mixed", []int{2, 3, 4, 7, 10}, 3},
		{"zero is even", []int{0, 1}, 1},
		{"negative", []int{-4, -3, -2, 5, 9}, 2},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := CountEven(tc.nums); got != tc.want {
				t.Errorf("CountEven(%v) = %v, want %v", tc.nums, got, tc.want)
			}
		})
	}
}
