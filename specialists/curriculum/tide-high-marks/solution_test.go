package tidehighmarks

import (
	"slices"
	"testing"
)

func TestHighMarks(t *testing.T) {
	tests := []struct {
		heights, want []int
	}{
		{[]int{9, 10, 3, -2, -1, -4, 8}, []int{1, 4}},
		{[]int{1, 5, 5, 2}, nil},
		{[]int{1, 2, 3}, nil},
		{[]int{7}, nil},
		{nil, nil},
	}
	for _, tc := range tests {
		if got := HighMarks(tc.heights); !slices.Equal(got, tc.want) {
			t.Errorf("HighMarks(%v) = %v, want %v", tc.heights, got, tc.want)
		}
	}
}
