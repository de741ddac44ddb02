package latestreadings

import (
	"slices"
	"testing"
)

func TestLatest(t *testing.T) {
	tests := []struct {
		name     string
		readings []int
		n        int
		want     []int
	}{
		{"none", nil, 2, nil},
		{"last one", []int{4, 5, 6}, 1, []int{6}},
		{"last two", []int{4, 5, 6}, 2, []int{5, 6}},
		{"all", []int{4, 5, 6}, 3, []int{4, 5, 6}},
		{"fewer than n", []int{4, 5}, 7, []int{4, 5}},
		{"zero", []int{4, 5}, 0, nil},
		{"negative", []int{4, 5}, -1, nil},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := Latest(tc.readings, tc.n); !slices.Equal(got, tc.want) {
				t.Errorf("Latest(%v, %v) = %v, want %v", tc.readings, tc.n, got, tc.want)
			}
		})
	}
}

func TestCopy(t *testing.T) {
	readings := []int{1, 2, 3}
	Latest(readings, 2)[0] = 99
	if readings[1] != 2 {
		t.Errorf("readings are changed to %v", readings)
	}
}
