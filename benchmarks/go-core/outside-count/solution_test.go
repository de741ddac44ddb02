package outsidecount

import "testing"

func TestCountOutside(t *testing.T) {
	for _, tc := range []struct {
		name         string
		readings     []int
		lo, hi, want int
	}{
		{"nil", nil, 1, 5, 0},
		{"all inside", []int{1, 3, 5}, 1, 5, 0},
		{"below and above", []int{0, 3, 6, 9}, 1, 5, 3},
		{"one outside", []int{9}, 1, 5, 1},
		{"negative", []int{-4, -3, -2, -1}, -3, -2, 2},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := CountOutside(tc.readings, tc.lo, tc.hi); got != tc.want {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}
