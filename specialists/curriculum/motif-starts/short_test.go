package motifstarts

import (
	"fmt"
	"testing"
)

func TestMotifStarts(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// empty motif
	check(MotifStarts("aa", ""), []int{})
	// not there
	check(MotifStarts("ab", "c"), []int{})
	// overlapping
	check(MotifStarts("aaa", "aa"), []int{0, 1})
	// longer than the strand
	check(MotifStarts("a", "ab"), []int{})
}
