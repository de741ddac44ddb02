package queuepriority

import (
	"fmt"
	"reflect"
	"testing"
)

func TestPrioritise(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// the last one moves to the front
	check(Prioritise([]int{1, 2, 3}, 3), []int{3, 1, 2})
	// only the first of two moves
	check(Prioritise([]int{1, 2, 2}, 2), []int{2, 1, 2})
	// already at the front
	check(Prioritise([]int{1, 2}, 1), []int{1, 2})
	// not in the queue
	check(Prioritise([]int{1, 2}, 7), []int{1, 2})
	// the given slice stays as it is
	queue := []int{1, 2}
	Prioritise(queue, 2)[0] = 9
	if !reflect.DeepEqual(queue, []int{1, 2}) {
		t.Errorf("the queue became %v, want [1 2]", queue)
	}
}
