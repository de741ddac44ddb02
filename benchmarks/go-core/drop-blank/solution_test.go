package dropblank

import (
	"slices"
	"testing"
)

func TestDropBlank(t *testing.T) {
	for _, tc := range []struct {
		name        string
		lines, want []string
	}{
		{"nil", nil, nil},
		{"nothing dropped", []string{"a", "b"}, []string{"a", "b"}},
		{"empty", []string{"", "a", ""}, []string{"a"}},
		{"white space", []string{" \t", "b", "  "}, []string{"b"}},
		{"kept unchanged", []string{" a ", "c d"}, []string{" a ", "c d"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := DropBlank(tc.lines); !slices.Equal(got, tc.want) {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}
