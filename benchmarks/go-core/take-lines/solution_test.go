package takelines

import (
	"slices"
	"testing"
)

func TestTake(t *testing.T) {
	for _, tc := range []struct {
		name  string
		lines []string
		n     int
		want  []string
	}{
		{"some", []string{"a", "b", "c"}, 2, []string{"a", "b"}},
		{"all", []string{"a", "b", "c"}, 3, []string{"a", "b", "c"}},
		{"more than there are", []string{"a", "b", "c"}, 9, []string{"a", "b", "c"}},
		{"zero", []string{"a", "b"}, 0, nil},
		{"negative", []string{"a", "b"}, -1, nil},
		{"no lines", nil, 2, nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := Take(tc.lines, tc.n); !slices.Equal(got, tc.want) {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}
