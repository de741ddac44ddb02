package repeatcollapse

import (
	"slices"
	"strings"
	"testing"
)

func TestCollapse(t *testing.T) {
	tests := []struct {
		name        string
		lines, want []string
	}{
		{"nil", nil, nil},
		{"empty", []string{}, nil},
		{"single", []string{"a"}, []string{"a"}},
		{"all different", []string{"a", "b", "c"}, []string{"a", "b", "c"}},
		{"pair", []string{"a", "a"}, []string{"a (x2)"}},
		{"run at start", []string{"a", "a", "a", "b"}, []string{"a (x3)", "b"}},
		{"run at end", []string{"a", "b", "b"}, []string{"a", "b (x2)"}},
		{"run in the middle", []string{"a", "b", "b", "c"}, []string{"a", "b (x2)", "c"}},
		{"adjacent runs", []string{"a", "a", "b", "b", "b"}, []string{"a (x2)", "b (x3)"}},
		{"not adjacent", []string{"a", "b", "a"}, []string{"a", "b", "a"}},
		{"same run twice", []string{"a", "a", "b", "a", "a"}, []string{"a (x2)", "b", "a (x2)"}},
		{"long run", strings.Split("xxxxxxxxxxxx", ""), []string{"x (x12)"}},
		{"empty lines", []string{"", "", "a"}, []string{" (x2)", "a"}},
		{"case matters", []string{"a", "A"}, []string{"a", "A"}},
		{"percent signs", []string{"50% of %d", "50% of %d"}, []string{"50% of %d (x2)"}},
		{"single percent", []string{"100%s"}, []string{"100%s"}},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := Collapse(tc.lines); !slices.Equal(got, tc.want) {
				t.Errorf("Collapse(%q) = %q, want %q", tc.lines, got, tc.want)
			}
		})
	}
}

func TestInputUnchanged(t *testing.T) {
	lines := []string{"a", "a", "b", "c", "c"}
	before := slices.Clone(lines)
	Collapse(lines)
	if !slices.Equal(lines, before) {
		t.Errorf("lines became %q, want %q", lines, before)
	}
}
