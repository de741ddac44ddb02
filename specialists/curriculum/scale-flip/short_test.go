package scaleflip

import (
	"fmt"
	"testing"
)

func TestFlipScale(t *testing.T) {
	answers := []int{1, 2, 0}
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// 1 becomes 5 + 1 - 1 = 5
	check(fmt.Sprint(FlipScale(answers, []int{0}, 5)), fmt.Sprint([]int{5, 2, 0}, nil))
	// 2 becomes 5 + 1 - 2 = 4, 0 stays
	check(fmt.Sprint(FlipScale(answers, []int{1, 2}, 5)), fmt.Sprint([]int{1, 4, 0}, nil))
	// negative index
	check(fmt.Sprint(FlipScale(answers, []int{-1}, 5)), fmt.Sprint([]int{}, ErrItem))
	// one above the last index
	check(fmt.Sprint(FlipScale(answers, []int{3}, 5)), fmt.Sprint([]int{}, ErrItem))
	// answers are not changed
	if answers[0] != 1 {
		t.Errorf("answers[0] = %d, want 1", answers[0])
	}
}
