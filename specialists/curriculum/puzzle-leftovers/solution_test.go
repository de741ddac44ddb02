package puzzleleftovers

import (
	"slices"
	"testing"
)

func TestLeftovers(t *testing.T) {
	tests := []struct{ pool, used, want []string }{
		{nil, []string{"a"}, nil},
		{[]string{"b", "a"}, nil, []string{"b", "a"}},
		{[]string{"a", "b", "c", "a", "b", "a"}, []string{"a", "b", "a", "x"}, []string{"c", "b", "a"}},
		{[]string{"a", "b"}, []string{"b", "b", "a"}, nil},
	}
	for _, tt := range tests {
		pool, used := slices.Clone(tt.pool), slices.Clone(tt.used)
		if got := Leftovers(pool, used); !slices.Equal(got, tt.want) {
			t.Errorf("Leftovers(%q, %q) = %q, want %q", tt.pool, tt.used, got, tt.want)
		}
		if !slices.Equal(pool, tt.pool) || !slices.Equal(used, tt.used) {
			t.Errorf("Leftovers(%q, %q) changed its arguments", tt.pool, tt.used)
		}
	}
}

func TestLeftoversInts(t *testing.T) {
	if got := Leftovers([]int{1, 2, 2}, []int{2}); !slices.Equal(got, []int{1, 2}) {
		t.Errorf("Leftovers of ints = %v, want [1 2]", got)
	}
}
