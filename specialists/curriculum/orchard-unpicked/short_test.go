package orchardunpicked

import (
	"reflect"
	"testing"
)

func TestUnpicked(t *testing.T) {
	tests := []struct {
		planned []int
		picked  []int
		want    []int
	}{
		// nothing picked
		{[]int{1, 2}, nil, []int{1, 2}},
		// one picked
		{[]int{1, 2, 3}, []int{2}, []int{1, 3}},
		// the first of two equal ones
		{[]int{1, 2, 1}, []int{1}, []int{2, 1}},
		// both of them
		{[]int{1, 2, 1}, []int{1, 1}, []int{2}},
		// all
		{[]int{1}, []int{1}, nil},
	}
	for _, tt := range tests {
		if got := Unpicked(tt.planned, tt.picked); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("Unpicked(%v, %v) = %v, want %v", tt.planned, tt.picked, got, tt.want)
		}
	}
}
