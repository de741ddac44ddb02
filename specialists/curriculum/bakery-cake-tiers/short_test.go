package bakerycaketiers

import "testing"

func TestTiersFit(t *testing.T) {
	tests := []struct {
		diameters []int
		want      bool
	}{
		// none
		{nil, false},
		// one
		{[]int{5}, true},
		// smaller and smaller
		{[]int{3, 2, 1}, true},
		// two of a size
		{[]int{2, 2}, false},
		// the last is larger
		{[]int{3, 1, 2}, false},
		// not positive
		{[]int{1, 0}, false},
	}
	for _, tt := range tests {
		if got := TiersFit(tt.diameters); got != tt.want {
			t.Errorf("TiersFit(%v) = %v, want %v", tt.diameters, got, tt.want)
		}
	}
}
