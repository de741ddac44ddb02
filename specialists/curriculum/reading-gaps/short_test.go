package readinggaps

import (
	"fmt"
	"testing"
)

func TestFillGaps(t *testing.T) {
	a, b := 1, 7
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// nothing is known
	check(FillGaps([]*int{nil}), []int{})
	// before the first known value
	check(FillGaps([]*int{nil, &a}), []int{1, 1})
	// after the last known value
	check(FillGaps([]*int{&a, &b, nil}), []int{1, 7, 7})
	// from 1 to 7 in three steps of 2
	check(FillGaps([]*int{&a, nil, nil, &b}), []int{1, 3, 5, 7})
}
