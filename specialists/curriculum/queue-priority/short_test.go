package queuepriority

import (
	"reflect"
	"testing"
)

func TestPrioritise(t *testing.T) {
	tests := []struct {
		queue []int
		vip   int
		want  []int
	}{
		// the last one moves to the front
		{[]int{1, 2, 3}, 3, []int{3, 1, 2}},
		// only the first of two moves
		{[]int{1, 2, 2}, 2, []int{2, 1, 2}},
		// already at the front
		{[]int{1, 2}, 1, []int{1, 2}},
		// not in the queue
		{[]int{1, 2}, 7, []int{1, 2}},
	}
	for _, tt := range tests {
		if got := Prioritise(tt.queue, tt.vip); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("Prioritise(%v, %d) = %v, want %v", tt.queue, tt.vip, got, tt.want)
		}
	}
	// the given slice stays as it is
	queue := []int{1, 2}
	Prioritise(queue, 2)[0] = 9
	if !reflect.DeepEqual(queue, []int{1, 2}) {
		t.Errorf("the queue became %v, want [1 2]", queue)
	}
}
