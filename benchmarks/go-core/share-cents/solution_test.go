package sharecents

import (
	"errors"
	"math"
	"slices"
	"testing"
)

func TestShare(t *testing.T) {
	tests := []struct {
		name  string
		cents int64
		parts int
		want  []int64
	}{
		{"even", 9, 3, []int64{3, 3, 3}},
		{"rest one", 10, 3, []int64{4, 3, 3}},
		{"rest two", 11, 3, []int64{4, 4, 3}},
		{"one part", 7, 1, []int64{7}},
		{"fewer cents than parts", 2, 4, []int64{1, 1, 0, 0}},
		{"nothing", 0, 2, []int64{0, 0}},
		{"negative even", -9, 3, []int64{-3, -3, -3}},
		{"negative rest one", -10, 3, []int64{-4, -3, -3}},
		{"negative rest two", -11, 3, []int64{-4, -4, -3}},
		{"negative fewer", -2, 4, []int64{-1, -1, 0, 0}},
		{"largest", math.MaxInt64, 2, []int64{1 << 62, 1<<62 - 1}},
		{"smallest", math.MinInt64, 2, []int64{-1 << 62, -1 << 62}},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			got, err := Share(tc.cents, tc.parts)
			if err != nil || !slices.Equal(got, tc.want) {
				t.Errorf("Share(%d, %d) = %v, %v; want %v, nil", tc.cents, tc.parts, got, err, tc.want)
			}
		})
	}
}

func TestErrParts(t *testing.T) {
	for _, parts := range []int{0, -1, -3} {
		got, err := Share(12, parts)
		if len(got) != 0 || !errors.Is(err, ErrParts) {
			t.Errorf("Share(12, %d) = %v, %v; want no shares, ErrParts", parts, got, err)
		}
	}
}
