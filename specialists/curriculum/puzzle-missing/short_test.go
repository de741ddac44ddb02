package puzzlemissing

import (
	"fmt"
	"testing"
)

func TestMissingText(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no pieces at all
	check(MissingText(0, nil), "complete")
	// all are there, in any order
	check(MissingText(2, []int{2, 1}), "complete")
	// nothing found, first and last are missing
	check(MissingText(2, nil), "1, 2")
	// 2 twice and 9 of another puzzle
	check(MissingText(3, []int{2, 2, 9}), "1, 3")
}
