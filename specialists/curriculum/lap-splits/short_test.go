package lapsplits

import (
	"fmt"
	"reflect"
	"testing"
)

func TestLaps(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no times, no laps
	check(fmt.Sprint(Laps(nil)), fmt.Sprint([]int{}, nil))
	// 5, then 8 - 5 and 9 - 8
	check(fmt.Sprint(Laps([]int{5, 8, 9})), fmt.Sprint([]int{5, 3, 1}, nil))
	// not greater than 0
	check(fmt.Sprint(Laps([]int{0})), fmt.Sprint([]int{}, ErrClock))
	// equal times
	check(fmt.Sprint(Laps([]int{5, 5})), fmt.Sprint([]int{}, ErrClock))
	// the input is not changed
	times := []int{5, 8}
	Laps(times)
	if want := []int{5, 8}; !reflect.DeepEqual(times, want) {
		t.Errorf("times = %v, want %v", times, want)
	}
}
