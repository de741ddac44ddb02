package bakerycaketiers

import (
	"fmt"
	"testing"
)

func TestTiersFit(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// none
	check(TiersFit(nil), false)
	// one
	check(TiersFit([]int{5}), true)
	// smaller and smaller
	check(TiersFit([]int{3, 2, 1}), true)
	// two of a size
	check(TiersFit([]int{2, 2}), false)
	// the last is larger
	check(TiersFit([]int{3, 1, 2}), false)
	// not positive
	check(TiersFit([]int{1, 0}), false)
}
