package splitinvoice

import (
	"errors"
	"math"
	"slices"
	"testing"
)

func TestSplit(t *testing.T) {
	tests := []struct {
		name  string
		cents int64
		n     int
		want  []int64
	}{
		{"even", 90, 3, []int64{30, 30, 30}},
		{"one left over", 100, 3, []int64{34, 33, 33}},
		{"two left over", 101, 3, []int64{34, 34, 33}},
		{"negative, even", -90, 3, []int64{-30, -30, -30}},
		{"negative, one left over", -100, 3, []int64{-34, -33, -33}},
		{"negative, two left over", -101, 3, []int64{-34, -34, -33}},
		{"one share", 7, 1, []int64{7}},
		{"one negative share", -7, 1, []int64{-7}},
		{"nothing", 0, 2, []int64{0, 0}},
		{"fewer cents than shares", 2, 5, []int64{1, 1, 0, 0, 0}},
		{"fewer negative cents than shares", -2, 4, []int64{-1, -1, 0, 0}},
		{"largest", math.MaxInt64, 2, []int64{1 << 62, 1<<62 - 1}},
		{"smallest", math.MinInt64, 2, []int64{-1 << 62, -1 << 62}},
		{"smallest, left over", math.MinInt64, 3, []int64{-3074457345618258603, -3074457345618258603, -3074457345618258602}},
		{"smallest, one share", math.MinInt64, 1, []int64{math.MinInt64}},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			got, err := Split(tc.cents, tc.n)
			if err != nil || !slices.Equal(got, tc.want) {
				t.Errorf("Split(%d, %d) = %v, %v; want %v", tc.cents, tc.n, got, err, tc.want)
			}
		})
	}
}

func TestBadShares(t *testing.T) {
	for _, n := range []int{0, -1, -5} {
		if got, err := Split(100, n); got != nil || !errors.Is(err, ErrShares) {
			t.Errorf("Split(100, %d) = %v, %v; want ErrShares", n, got, err)
		}
	}
}
