package scaleservings

import (
	"errors"
	"slices"
	"testing"
)

func TestScale(t *testing.T) {
	in := []int{100, 5, 3, 0}
	tests := []struct {
		from, to int
		want     []int
	}{
		{4, 6, []int{150, 8, 5, 0}},
		{4, 1, []int{25, 1, 1, 0}},
		{3, 1, []int{33, 2, 1, 0}},
	}
	for _, tt := range tests {
		got, err := Scale(in, tt.from, tt.to)
		if err != nil || !slices.Equal(got, tt.want) {
			t.Errorf("Scale(%v, %d, %d) = %v, %v; want %v", in, tt.from, tt.to, got, err, tt.want)
		}
	}
	if !slices.Equal(in, []int{100, 5, 3, 0}) {
		t.Errorf("input changed to %v", in)
	}
}

func TestScaleErrors(t *testing.T) {
	for _, s := range [][2]int{{0, 2}, {2, 0}, {-1, 2}, {2, -1}} {
		if got, err := Scale([]int{10}, s[0], s[1]); got != nil || !errors.Is(err, ErrServings) {
			t.Errorf("Scale from %d to %d = %v, %v; want ErrServings", s[0], s[1], got, err)
		}
	}
}
