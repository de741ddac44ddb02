package bakerycaketiers

import "testing"

func TestTiersFit(t *testing.T) {
	tests := []struct {
		diameters []int
		want      bool
	}{
		{[]int{30, 20, 1}, true},
		{[]int{30, 20, 25}, false},
		{[]int{20, 20, 10}, false},
		{[]int{12, 0}, false},
		{[]int{9}, true},
		{nil, false},
	}
	for _, tc := range tests {
		if got := TiersFit(tc.diameters); got != tc.want {
			t.Errorf("TiersFit(%v) = %t, want %t", tc.diameters, got, tc.want)
		}
	}
}
