package tidehighmarks

import (
	"fmt"
	"testing"
)

func TestHighMarks(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no heights give nil
	check(HighMarks(nil), []int{})
	// first and last never count
	check(HighMarks([]int{2, 1, 2}), []int{})
	// equal heights are no peak
	check(HighMarks([]int{1, 2, 2, 1}), []int{})
	// peaks at 1 and 3
	check(HighMarks([]int{1, 5, 2, 4, 3}), []int{1, 3})
}
