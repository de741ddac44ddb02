package patchapply

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"
)

func TestApply(t *testing.T) {
	tests := []struct {
		name, base string
		edits      []Edit
		want       string
	}{
		{"no edits", "a b c", nil, "a b c"},
		{"nothing at all", "", nil, ""},
		{"replace", "a b c", []Edit{{2, 1, []string{"x"}}}, "a x c"},
		{"replace by more", "a b c", []Edit{{2, 1, []string{"x", "y"}}}, "a x y c"},
		{"remove first", "a b c", []Edit{{1, 1, nil}}, "b c"},
		{"remove last", "a b c", []Edit{{3, 1, nil}}, "a b"},
		{"remove all", "a b c", []Edit{{1, 3, nil}}, ""},
		{"insert before the first", "a b", []Edit{{1, 0, []string{"x"}}}, "x a b"},
		{"insert inside", "a b", []Edit{{2, 0, []string{"x"}}}, "a x b"},
		{"append", "a b", []Edit{{3, 0, []string{"x", "y"}}}, "a b x y"},
		{"into an empty base", "", []Edit{{1, 0, []string{"x"}}}, "x"},
		{"edit without effect", "a b", []Edit{{2, 0, nil}}, "a b"},
		{"numbers refer to base", "a b c d e", []Edit{{1, 2, nil}, {4, 1, []string{"x", "y", "z"}}, {5, 1, []string{"w"}}}, "c x y z w"},
		{"touching edits", "a b c", []Edit{{1, 1, []string{"x"}}, {2, 1, []string{"y"}}}, "x y c"},
		{"same place in order", "a b", []Edit{{2, 0, []string{"x"}}, {2, 0, []string{"y"}}, {2, 1, []string{"z"}}}, "a x y z"},
		{"growing early, keeping late", "a b c d", []Edit{{1, 0, []string{"u", "v", "w"}}, {3, 1, nil}}, "u v w a b d"},
		{"append twice", "a", []Edit{{2, 0, []string{"x"}}, {2, 0, []string{"y"}}}, "a x y"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			base := strings.Fields(tt.base)
			got, err := Apply(base, tt.edits)
			if err != nil || strings.Join(got, " ") != tt.want {
				t.Fatalf("got %q, %v, want %q", got, err, tt.want)
			}
			for i := range got {
				got[i] = "changed"
			}
			if !slices.Equal(base, strings.Fields(tt.base)) {
				t.Errorf("base became %q", base)
			}
			for _, e := range tt.edits {
				if slices.Contains(e.Insert, "changed") {
					t.Errorf("an edit became %v", e)
				}
			}
		})
	}
}

func TestApplyErrors(t *testing.T) {
	tests := []struct {
		name  string
		edits []Edit
		want  error
	}{
		{"line zero", []Edit{{0, 0, nil}}, ErrRange},
		{"line negative", []Edit{{-1, 1, nil}}, ErrRange},
		{"line far negative", []Edit{{math.MinInt, 0, nil}}, ErrRange},
		{"line too large", []Edit{{5, 0, nil}}, ErrRange},
		{"line far too large", []Edit{{math.MaxInt, 0, nil}}, ErrRange},
		{"remove negative", []Edit{{2, -1, nil}}, ErrRange},
		{"remove beyond the end", []Edit{{3, 2, nil}}, ErrRange},
		{"remove at the end", []Edit{{4, 1, nil}}, ErrRange},
		{"remove far beyond the end", []Edit{{3, math.MaxInt, nil}}, ErrRange},
		{"backward", []Edit{{3, 0, nil}, {2, 0, nil}}, ErrOrder},
		{"overlap", []Edit{{1, 2, nil}, {2, 1, nil}}, ErrOrder},
		{"insert into removed lines", []Edit{{1, 3, nil}, {3, 0, []string{"x"}}}, ErrOrder},
		{"range before order", []Edit{{3, 1, nil}, {1, 9, nil}}, ErrRange},
		{"first problem counts, order", []Edit{{3, 1, nil}, {1, 1, nil}, {9, 0, nil}}, ErrOrder},
		{"first problem counts, range", []Edit{{9, 1, nil}, {3, 1, nil}, {1, 0, nil}}, ErrRange},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			base := []string{"a", "b", "c"}
			got, err := Apply(base, tt.edits)
			if got != nil || !errors.Is(err, tt.want) {
				t.Errorf("got %q, %v, want nil, %v", got, err, tt.want)
			}
			if !slices.Equal(base, []string{"a", "b", "c"}) {
				t.Errorf("base became %q", base)
			}
		})
	}
}
