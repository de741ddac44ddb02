package tidehighmarks

import (
	"reflect"
	"testing"
)

func TestHighMarks(t *testing.T) {
	tests := []struct {
		heights []int
		want    []int
	}{
		// no heights give nil
		{nil, nil},
		// first and last never count
		{[]int{2, 1, 2}, nil},
		// one peak at index 1
		{[]int{1, 2, 1}, []int{1}},
		// equal heights are no peak
		{[]int{1, 2, 2, 1}, nil},
		// peaks at 1 and 3
		{[]int{1, 5, 2, 4, 3}, []int{1, 3}},
	}
	for _, tt := range tests {
		if got := HighMarks(tt.heights); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("HighMarks(%v) = %v, want %v", tt.heights, got, tt.want)
		}
	}
}
