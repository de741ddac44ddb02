package liftboarding

import (
	"reflect"
	"testing"
)

func TestAboard(t *testing.T) {
	tests := []struct {
		kilos []int
		limit int
		seats int
		want  []int
	}{
		// nobody
		{nil, 10, 2, nil},
		// two fit, the third is too much
		{[]int{5, 5, 5}, 10, 3, []int{0, 1}},
		// the second is too heavy, the third fits
		{[]int{4, 7, 6}, 10, 3, []int{0, 2}},
		// one seat
		{[]int{1, 1}, 10, 1, []int{0}},
	}
	for _, tt := range tests {
		if got := Aboard(tt.kilos, tt.limit, tt.seats); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("Aboard(%v, %v, %v) = %v, want %v", tt.kilos, tt.limit, tt.seats, got, tt.want)
		}
	}
}
