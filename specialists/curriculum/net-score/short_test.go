package netscore

import (
	"fmt"
	"testing"
)

func TestScore(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no ratings
	check(fmt.Sprint(Score(nil)), fmt.Sprint(0, ErrNone))
	// a fan
	check(fmt.Sprint(Score([]int{9})), fmt.Sprint(100, nil))
	// one fan of two
	check(fmt.Sprint(Score([]int{10, 8})), fmt.Sprint(50, nil))
	// one fan of three
	check(fmt.Sprint(Score([]int{9, 7, 7})), fmt.Sprint(33, nil))
}
