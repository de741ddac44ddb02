package orchardunpicked

import (
	"slices"
	"testing"
)

func TestUnpicked(t *testing.T) {
	planned := []string{"plum", "pear", "plum", "fig", "plum"}
	tests := []struct {
		name         string
		picked, want []string
	}{
		{"nothing picked", nil, planned},
		{"one of three", []string{"plum"}, []string{"pear", "plum", "fig", "plum"}},
		{"two of three", []string{"plum", "plum"}, []string{"pear", "fig", "plum"}},
		{"not planned", []string{"kiwi", "fig"}, []string{"plum", "pear", "plum", "plum"}},
		{"more than planned", []string{"pear", "pear"}, []string{"plum", "plum", "fig", "plum"}},
	}
	for _, tt := range tests {
		if got := Unpicked(planned, tt.picked); !slices.Equal(got, tt.want) {
			t.Errorf("%s: Unpicked = %q, want %q", tt.name, got, tt.want)
		}
	}
	if got := Unpicked([]int{7, 7}, []int{7, 7}); len(got) != 0 {
		t.Errorf("everything picked: Unpicked = %d, want none", got)
	}
}
