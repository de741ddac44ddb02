package capamounts

import (
	"slices"
	"testing"
)

func TestCapAll(t *testing.T) {
	for _, tc := range []struct {
		name    string
		amounts []int
		limit   int
		want    []int
	}{
		{"nil", nil, 5, nil},
		{"none above", []int{1, 5, 3}, 5, []int{1, 5, 3}},
		{"some above", []int{9, 2, 6, 7}, 6, []int{6, 2, 6, 6}},
		{"negative", []int{-9, -2, 0}, -3, []int{-9, -3, -3}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := CapAll(tc.amounts, tc.limit); !slices.Equal(got, tc.want) {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}

func TestInputUnchanged(t *testing.T) {
	in := []int{9, 2}
	CapAll(in, 5)
	if !slices.Equal(in, []int{9, 2}) {
		t.Errorf("input changed to %v", in)
	}
}
