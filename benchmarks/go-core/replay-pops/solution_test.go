package replaypops

import (
	"slices"
	"testing"
)

func TestReplay(t *testing.T) {
	for _, tc := range []struct {
		name      string
		ops, want []string
	}{
		{"nil", nil, nil},
		{"pushes", []string{"a", "b", "c"}, []string{"a", "b", "c"}},
		{"pop removes the top", []string{"a", "b", "pop"}, []string{"a"}},
		{"pop in between", []string{"a", "b", "pop", "c"}, []string{"a", "c"}},
		{"pop on empty", []string{"pop", "a"}, []string{"a"}},
		{"too many pops", []string{"a", "pop", "pop"}, nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := Replay(tc.ops); !slices.Equal(got, tc.want) {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}
