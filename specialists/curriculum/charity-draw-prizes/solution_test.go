package charitydrawprizes

import (
	"slices"
	"testing"
)

func TestDrawPrizes(t *testing.T) {
	first := func(int) int { return 0 }
	last := func(n int) int { return n - 1 }
	middle := func(n int) int { return n / 2 }
	tests := []struct {
		name   string
		prizes int
		pick   func(int) int
		want   []string
	}{
		{"two from the front", 2, first, []string{"a1", "b2"}},
		{"three from the end", 3, last, []string{"d4", "c3", "b2"}},
		{"more prizes than stubs", 6, middle, []string{"c3", "b2", "d4", "a1"}},
		{"no prize", 0, first, nil},
		{"negative", -1, first, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			stubs := []string{"a1", "b2", "c3", "d4"}
			if got := DrawPrizes(stubs, tt.prizes, tt.pick); !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			if !slices.Equal(stubs, []string{"a1", "b2", "c3", "d4"}) {
				t.Errorf("stubs changed to %q", stubs)
			}
		})
	}
	if got := DrawPrizes(nil, 2, last); len(got) != 0 {
		t.Errorf("empty bowl: got %q, want nothing", got)
	}
}
