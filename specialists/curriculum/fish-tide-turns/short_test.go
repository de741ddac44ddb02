package fishtideturns

import (
	"fmt"
	"testing"
)

func TestTideTurns(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no levels
	check(fmt.Sprint(TideTurns(nil)), fmt.Sprint(0, 0))
	// the ends do not count
	check(fmt.Sprint(TideTurns([]int{1, 2})), fmt.Sprint(0, 0))
	// two highs, one low
	check(fmt.Sprint(TideTurns([]int{1, 3, 1, 3, 1})), fmt.Sprint(2, 1))
	// level is no turn
	check(fmt.Sprint(TideTurns([]int{1, 2, 2, 1})), fmt.Sprint(0, 0))
}
