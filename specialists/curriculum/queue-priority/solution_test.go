package queuepriority

import (
	"slices"
	"testing"
)

func TestPrioritise(t *testing.T) {
	tests := []struct {
		vip  string
		want []string
	}{
		{"c", []string{"c", "a", "b", "c", "d"}},
		{"a", []string{"a", "b", "c", "c", "d"}},
		{"d", []string{"d", "a", "b", "c", "c"}},
		{"x", []string{"a", "b", "c", "c", "d"}},
	}
	for _, tt := range tests {
		queue := []string{"a", "b", "c", "c", "d"}
		got := Prioritise(queue, tt.vip)
		if !slices.Equal(got, tt.want) {
			t.Errorf("Prioritise(%q) = %q, want %q", tt.vip, got, tt.want)
		}
		got[1] = "changed"
		if want := []string{"a", "b", "c", "c", "d"}; !slices.Equal(queue, want) {
			t.Errorf("Prioritise(%q): the given queue became %q", tt.vip, queue)
		}
	}
	if got := Prioritise(nil, 7); len(got) != 0 {
		t.Errorf("Prioritise(nil, 7) = %v, want nothing", got)
	}
}
