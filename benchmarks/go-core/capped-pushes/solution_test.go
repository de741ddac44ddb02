package cappedpushes

import (
	"slices"
	"testing"
)

func TestPush(t *testing.T) {
	for _, tc := range []struct {
		name  string
		stack []string
		v     string
		limit int
		want  []string
	}{
		{"empty", nil, "a", 2, []string{"a"}},
		{"up to the limit", []string{"a"}, "b", 2, []string{"a", "b"}},
		{"above the limit", []string{"a", "b"}, "c", 2, []string{"b", "c"}},
		{"limit one", []string{"a"}, "b", 1, []string{"b"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := Push(tc.stack, tc.v, tc.limit); !slices.Equal(got, tc.want) {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}

func TestPushesAreIndependent(t *testing.T) {
	base := append(make([]string, 0, 8), "a")
	x, y := Push(base, "x", 5), Push(base, "y", 5)
	if !slices.Equal(x, []string{"a", "x"}) || !slices.Equal(y, []string{"a", "y"}) {
		t.Errorf("got %q and %q", x, y)
	}
}
