package firstnegative

import "testing"

func TestFirstNegative(t *testing.T) {
	tests := []struct {
		name string
		nums []int
		want int
	}{
		{"none", nil, -1},
		{"no negative", []int{3, 0, 5}, -1},
		{"first", []int{-1, 4}, 0},
		{"middle", []int{2, -7, 4}, 1},
		{"last", []int{0, 1, -2}, 2},
		{"several", []int{5, -3, -4}, 1},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := FirstNegative(tc.nums); got != tc.want {
				t.Errorf("FirstNegative(%v) = %v, want %v", tc.nums, got, tc.want)
			}
		})
	}
}
