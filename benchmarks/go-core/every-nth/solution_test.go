package everynth

import (
	"slices"
	"testing"
)

func TestEveryNth(t *testing.T) {
	tests := []struct {
		name  string
		items []string
		n     int
		want  []string
	}{
		{"all", []string{"a", "b", "c"}, 1, []string{"a", "b", "c"}},
		{"second", []string{"a", "b", "c", "d", "e"}, 2, []string{"b", "d"}},
		{"third with last", []string{"a", "b", "c", "d", "e", "f"}, 3, []string{"c", "f"}},
		{"n too large", []string{"a", "b"}, 3, nil},
		{"no items", nil, 2, nil},
		{"n zero", []string{"a"}, 0, nil},
		{"n negative", []string{"a", "b"}, -1, nil},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := EveryNth(tc.items, tc.n); !slices.Equal(got, tc.want) {
				t.Errorf("EveryNth(%q, %v) = %q, want %q", tc.items, tc.n, got, tc.want)
			}
		})
	}
}
