package insertreading

import (
	"slices"
	"testing"
)

func TestInsertAt(t *testing.T) {
	for _, tc := range []struct {
		name     string
		readings []int
		i, v     int
		want     []int
	}{
		{"empty", nil, 0, 7, []int{7}},
		{"front", []int{1, 2}, 0, 7, []int{7, 1, 2}},
		{"middle", []int{1, 2}, 1, 7, []int{1, 7, 2}},
		{"end", []int{1, 2}, 2, 7, []int{1, 2, 7}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := InsertAt(tc.readings, tc.i, tc.v); !slices.Equal(got, tc.want) {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}

func TestInputUnchanged(t *testing.T) {
	in := []int{1, 2, 3}
	InsertAt(in, 1, 9)
	if !slices.Equal(in, []int{1, 2, 3}) {
		t.Errorf("input changed to %v", in)
	}
}
