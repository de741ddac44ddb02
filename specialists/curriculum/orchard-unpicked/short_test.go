package orchardunpicked

import (
	"fmt"
	"testing"
)

func TestUnpicked(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// nothing picked
	check(Unpicked([]int{1, 2}, nil), []int{1, 2})
	// one picked
	check(Unpicked([]int{1, 2, 3}, []int{2}), []int{1, 3})
	// both of them
	check(Unpicked([]int{1, 2, 1}, []int{1, 1}), []int{2})
	// all
	check(Unpicked([]int{1}, []int{1}), []int{})
}
