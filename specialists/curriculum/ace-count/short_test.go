package acecount

import (
	"fmt"
	"testing"
)

func TestHandValue(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no cards
	check(HandValue(nil, 21), 0)
	// 2 + 3
	check(HandValue([]int{2, 3}, 21), 5)
	// exactly the limit
	check(HandValue([]int{1, 13}, 21), 21)
	// one of two aces counts 11
	check(HandValue([]int{1, 1}, 21), 12)
}
