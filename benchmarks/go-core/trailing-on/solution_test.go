package trailingon

import "testing"

func TestTrailingOn(t *testing.T) {
	for _, tc := range []struct {
		name  string
		flags []bool
		want  int
	}{
		{"nil", nil, 0},
		{"one on", []bool{true}, 1},
		{"all on", []bool{true, true, true}, 3},
		{"some at the end", []bool{true, false, true, true}, 2},
		{"off at the end", []bool{true, true, false}, 0},
		{"all off", []bool{false, false}, 0},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := TrailingOn(tc.flags); got != tc.want {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}
