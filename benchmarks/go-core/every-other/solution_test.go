package everyother

import (
	"slices"
	"testing"
)

func TestEveryOther(t *testing.T) {
	for _, tc := range []struct {
		name        string
		names, want []string
	}{
		{"nil", nil, nil},
		{"one", []string{"a"}, []string{"a"}},
		{"two", []string{"a", "b"}, []string{"a"}},
		{"three", []string{"a", "b", "c"}, []string{"a", "c"}},
		{"six", []string{"a", "b", "c", "d", "e", "f"}, []string{"a", "c", "e"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := EveryOther(tc.names); !slices.Equal(got, tc.want) {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}
