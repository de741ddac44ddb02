package tidetwelfths

import (
	"fmt"
	"testing"
)

func TestHeightAfter(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// at low tide
	check(HeightAfter(0, 12, 0), 0)
	// 1 twelfth
	check(HeightAfter(0, 12, 1), 1)
	// later counts as 6
	check(HeightAfter(0, 12, 7), 12)
	// earlier counts as 0
	check(HeightAfter(5, 17, -1), 5)
}
