package liftboarding

import (
	"slices"
	"testing"
)

func TestAboard(t *testing.T) {
	tests := []struct {
		kilos        []int
		limit, seats int
		want         []int
	}{
		{nil, 100, 2, nil},
		{[]int{60, 70, 90, 80, 10}, 210, 9, []int{0, 1, 3}},
		{[]int{50, 40, 30}, 500, 2, []int{0, 1}},
		{[]int{120, 30}, 100, 4, []int{1}},
		{[]int{50}, 500, 0, nil},
	}
	for _, tt := range tests {
		got := Aboard(tt.kilos, tt.limit, tt.seats)
		if !slices.Equal(got, tt.want) {
			t.Errorf("Aboard(%v, %d, %d) = %v, want %v", tt.kilos, tt.limit, tt.seats, got, tt.want)
		}
	}
}
