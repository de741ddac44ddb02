package withoutmuted

import (
	"slices"
	"testing"
)

func TestWithout(t *testing.T) {
	for _, tc := range []struct {
		name  string
		users []string
		muted map[string]bool
		want  []string
	}{
		{"nil users", nil, map[string]bool{"a": true}, nil},
		{"nil map", []string{"a", "b"}, nil, []string{"a", "b"}},
		{"one muted", []string{"a", "b", "c"}, map[string]bool{"b": true}, []string{"a", "c"}},
		{"false is not muted", []string{"a", "b"}, map[string]bool{"a": false, "b": true}, []string{"a"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := Without(tc.users, tc.muted); !slices.Equal(got, tc.want) {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

func TestInputUnchanged(t *testing.T) {
	in := []string{"a", "b", "c"}
	Without(in, map[string]bool{"a": true})
	if !slices.Equal(in, []string{"a", "b", "c"}) {
		t.Errorf("input changed to %v", in)
	}
}
