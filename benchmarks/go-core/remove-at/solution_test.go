package removeat

import (
	"slices"
	"testing"
)

func TestRemoveAt(t *testing.T) {
	for _, tc := range []struct {
		name  string
		items []string
		i     int
		want  []string
	}{
		{"first", []string{"a", "b", "c"}, 0, []string{"b", "c"}},
		{"middle", []string{"a", "b", "c"}, 1, []string{"a", "c"}},
		{"last", []string{"a", "b", "c"}, 2, []string{"a", "b"}},
		{"too large", []string{"a", "b"}, 2, []string{"a", "b"}},
		{"negative", []string{"a", "b"}, -1, []string{"a", "b"}},
		{"empty", nil, 0, nil},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := RemoveAt(tc.items, tc.i); !slices.Equal(got, tc.want) {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

func TestInputUnchanged(t *testing.T) {
	in := []string{"a", "b", "c"}
	RemoveAt(in, 0)
	if !slices.Equal(in, []string{"a", "b", "c"}) {
		t.Errorf("input changed to %v", in)
	}
}
