package digitlist

import (
	"slices"
	"testing"
)

func TestDigits(t *testing.T) {
	tests := []struct {
		name string
		n    int
		want []int
	}{
		{"zero", 0, []int{0}},
		{"one digit", 8, []int{8}},
		{"two digits", 25, []int{2, 5}},
		{"inner zero", 407, []int{4, 0, 7}},
		{"trailing zeros", 1200, []int{1, 2, 0, 0}},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := Digits(tc.n); !slices.Equal(got, tc.want) {
				t.Errorf("Digits(%v) = %v, want %v", tc.n, got, tc.want)
			}
		})
	}
}
