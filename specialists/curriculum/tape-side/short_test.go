package tapeside

import (
	"fmt"
	"testing"
)

func TestFitSide(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no tracks
	check(FitSide(nil, 10, 1), 0)
	// exactly filled: 4 + 1 + 5
	check(FitSide([]int{4, 5}, 10, 1), 2)
	// one second too long
	check(FitSide([]int{4, 6}, 10, 1), 1)
	// no pause before the first
	check(FitSide([]int{10}, 10, 1), 1)
	// not even the first
	check(FitSide([]int{11}, 10, 1), 0)
}
