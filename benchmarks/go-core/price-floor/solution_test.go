package pricefloor

import (
	"slices"
	"testing"
)

func TestAtLeast(t *testing.T) {
	for _, tc := range []struct {
		name   string
		prices []int
		floor  int
		want   []int
	}{
		{"nil", nil, 3, nil},
		{"some", []int{5, 1, 9, 2}, 4, []int{5, 9}},
		{"equal is kept", []int{3, 4, 3}, 3, []int{3, 4, 3}},
		{"none", []int{1, 2}, 3, nil},
		{"negative", []int{-1, -3, 0}, -2, []int{-1, 0}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := AtLeast(tc.prices, tc.floor); !slices.Equal(got, tc.want) {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}
