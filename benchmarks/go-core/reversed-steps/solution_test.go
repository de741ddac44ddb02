package reversedsteps

import (
	"slices"
	"testing"
)

func TestReversed(t *testing.T) {
	for _, tc := range []struct {
		name        string
		steps, want []string
	}{
		{"nil", nil, nil},
		{"one", []string{"a"}, []string{"a"}},
		{"two", []string{"a", "b"}, []string{"b", "a"}},
		{"three", []string{"a", "b", "c"}, []string{"c", "b", "a"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := Reversed(tc.steps); !slices.Equal(got, tc.want) {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

func TestInputUnchanged(t *testing.T) {
	in := []string{"a", "b", "c"}
	Reversed(in)
	if !slices.Equal(in, []string{"a", "b", "c"}) {
		t.Errorf("input changed to %v", in)
	}
}
