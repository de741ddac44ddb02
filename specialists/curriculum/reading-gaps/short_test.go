package readinggaps

import (
	"reflect"
	"testing"
)

func TestFillGaps(t *testing.T) {
	a, b := 1, 7
	tests := []struct {
		readings []*int
		want     []int
	}{
		// nothing is known
		{[]*int{nil}, nil},
		// before the first known value
		{[]*int{nil, &a}, []int{1, 1}},
		// after the last known value
		{[]*int{&a, &b, nil}, []int{1, 7, 7}},
		// from 1 to 7 in three steps of 2
		{[]*int{&a, nil, nil, &b}, []int{1, 3, 5, 7}},
	}
	for _, tt := range tests {
		if got := FillGaps(tt.readings); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("FillGaps(%v) = %v, want %v", tt.readings, got, tt.want)
		}
	}
}
