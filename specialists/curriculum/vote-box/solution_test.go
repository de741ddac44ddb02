package votebox

import (
	"maps"
	"strings"
	"testing"
)

func TestEmptyBox(t *testing.T) {
	var b Box
	if name, n := b.Leader(); name != "" || n != 0 || len(b.Counts()) != 0 {
		t.Errorf("Leader() = %q, %d, Counts() = %v, want nothing", name, n, b.Counts())
	}
}

func TestLeader(t *testing.T) {
	tests := []struct {
		names, leader string
		most          int
	}{
		{"tea", "tea", 1},
		{"ale tea tea", "tea", 2},
		{"e d c b a b c d e", "b", 2},
	}
	for _, tt := range tests {
		var b Box
		for _, name := range strings.Fields(tt.names) {
			b.Vote(name)
		}
		if leader, most := b.Leader(); leader != tt.leader || most != tt.most {
			t.Errorf("Leader() after %q = %q, %d, want %q, %d", tt.names, leader, most, tt.leader, tt.most)
		}
	}
}

func TestCountsIsCopy(t *testing.T) {
	var b Box
	b.Vote("tea")
	b.Counts()["tea"] = 9
	if got := b.Counts(); !maps.Equal(got, map[string]int{"tea": 1}) {
		t.Errorf("Counts() = %v, want tea 1", got)
	}
}
