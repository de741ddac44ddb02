package newssplitreaders

import (
	"fmt"
	"reflect"
	"testing"
)

func TestSplitReaders(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no readers
	check(fmt.Sprint(SplitReaders(nil, func(n int) bool { return n > 2 })), fmt.Sprint([]int{}, []int{}))
	// only 3 and 4 are above 2
	check(fmt.Sprint(SplitReaders([]int{3, 1, 4}, func(n int) bool { return n > 2 })), fmt.Sprint([]int{3, 4}, []int{1}))
	// 2 itself is not above
	check(fmt.Sprint(SplitReaders([]int{2}, func(n int) bool { return n > 2 })), fmt.Sprint([]int{}, []int{2}))
	// the given slice is not changed
	readers := []int{1, 3}
	SplitReaders(readers, func(n int) bool { return n > 2 })
	if want := []int{1, 3}; !reflect.DeepEqual(readers, want) {
		t.Errorf("readers = %v, want %v", readers, want)
	}
}
