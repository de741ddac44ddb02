package newssplitreaders

import (
	"reflect"
	"testing"
)

func TestSplitReaders(t *testing.T) {
	tests := []struct {
		readers []int
		yes     []int
		no      []int
	}{
		// no readers
		{nil, nil, nil},
		// only 3 and 4 are above 2
		{[]int{3, 1, 4}, []int{3, 4}, []int{1}},
		// 2 itself is not above
		{[]int{2}, nil, []int{2}},
	}
	for _, tt := range tests {
		yes, no := SplitReaders(tt.readers, func(n int) bool { return n > 2 })
		if !reflect.DeepEqual(yes, tt.yes) || !reflect.DeepEqual(no, tt.no) {
			t.Errorf("SplitReaders(%v) = %v, %v, want %v, %v", tt.readers, yes, no, tt.yes, tt.no)
		}
	}
	// the given slice is not changed
	readers := []int{1, 3}
	SplitReaders(readers, func(n int) bool { return n > 2 })
	if want := []int{1, 3}; !reflect.DeepEqual(readers, want) {
		t.Errorf("readers = %v, want %v", readers, want)
	}
}
