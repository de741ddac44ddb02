package dicepool

import (
	"fmt"
	"testing"
)

func TestSuccesses(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no rolls
	check(Successes(nil, 4, 6), 0)
	// below the target
	check(Successes([]int{3}, 4, 6), 0)
	// 1 + 2 - 1
	check(Successes([]int{5, 6, 1}, 4, 6), 2)
	// never below zero
	check(Successes([]int{1, 1}, 4, 6), 0)
}
