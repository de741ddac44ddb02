package popvalue

import (
	"slices"
	"testing"
)

func TestPop(t *testing.T) {
	for _, tc := range []struct {
		name  string
		stack []int
		top   int
		rest  []int
	}{
		{"nil", nil, 0, nil},
		{"empty", []int{}, 0, nil},
		{"one", []int{4}, 4, nil},
		{"several", []int{4, 5, 6}, 6, []int{4, 5}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			top, rest := Pop(tc.stack)
			if top != tc.top || !slices.Equal(rest, tc.rest) {
				t.Errorf("got %d and %v, want %d and %v", top, rest, tc.top, tc.rest)
			}
		})
	}
}
