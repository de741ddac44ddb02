package liftboarding

import (
	"fmt"
	"testing"
)

func TestAboard(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// nobody
	check(Aboard(nil, 10, 2), []int{})
	// two fit, the third is too much
	check(Aboard([]int{5, 5, 5}, 10, 3), []int{0, 1})
	// the second is too heavy, the third fits
	check(Aboard([]int{4, 7, 6}, 10, 3), []int{0, 2})
	// one seat
	check(Aboard([]int{1, 1}, 10, 1), []int{0})
}
