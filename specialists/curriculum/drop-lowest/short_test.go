package droplowest

import (
	"reflect"
	"testing"
)

func TestMeanWithout(t *testing.T) {
	tests := []struct {
		scores []int
		drop   int
		want   float64
	}{
		// no scores
		{nil, 0, 0},
		// below zero means zero, (1 + 3) / 2
		{[]int{1, 3}, -1, 2},
		// without the 1, (4 + 2) / 2
		{[]int{4, 1, 2}, 1, 3},
		// only one of the equal scores goes
		{[]int{5, 5}, 1, 5},
		// all are dropped
		{[]int{4, 6}, 2, 0},
	}
	for _, tt := range tests {
		if got := MeanWithout(tt.scores, tt.drop); got != tt.want {
			t.Errorf("MeanWithout(%v, %d) = %v, want %v", tt.scores, tt.drop, got, tt.want)
		}
	}
	// the given slice keeps its order
	scores := []int{2, 1}
	MeanWithout(scores, 1)
	if want := []int{2, 1}; !reflect.DeepEqual(scores, want) {
		t.Errorf("scores = %v, want %v", scores, want)
	}
}
