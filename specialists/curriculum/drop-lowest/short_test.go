package droplowest

import (
	"fmt"
	"reflect"
	"testing"
)

func TestMeanWithout(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no scores
	check(MeanWithout(nil, 0), 0)
	// below zero means zero, (1 + 3) / 2
	check(MeanWithout([]int{1, 3}, -1), 2)
	// only one of the equal scores goes
	check(MeanWithout([]int{5, 5}, 1), 5)
	// all are dropped
	check(MeanWithout([]int{4, 6}, 2), 0)
	// the given slice keeps its order
	scores := []int{2, 1}
	MeanWithout(scores, 1)
	if want := []int{2, 1}; !reflect.DeepEqual(scores, want) {
		t.Errorf("scores = %v, want %v", scores, want)
	}
}
