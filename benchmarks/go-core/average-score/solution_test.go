package averagescore

import (
	"errors"
	"testing"
)

func TestAverage(t *testing.T) {
	for _, tc := range []struct {
		name   string
		scores []int
		want   int
		err    error
	}{
		{"nil", nil, 0, ErrEmpty},
		{"empty", []int{}, 0, ErrEmpty},
		{"one", []int{7}, 7, nil},
		{"several", []int{9, 2, 4}, 5, nil},
		{"fraction dropped", []int{3, 4}, 3, nil},
		{"negative", []int{-6, -2}, -4, nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, err := Average(tc.scores)
			if got != tc.want || !errors.Is(err, tc.err) {
				t.Errorf("got %d, %v; want %d, %v", got, err, tc.want, tc.err)
			}
		})
	}
}
