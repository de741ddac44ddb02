package setwinner

import (
	"strings"
	"testing"
)

func TestDecided(t *testing.T) {
	tests := []struct {
		sets   string
		bestOf int
		winner string
		after  int
	}{
		{"", 3, "", 0},
		{"A", 1, "A", 1},
		{"A B", 3, "", 0},
		{"A B B", 3, "B", 3},
		{"A A B B B", 3, "A", 2},
		{"A B A B C", 5, "", 0},
		{"A B A B A", 5, "A", 5},
	}
	for _, tt := range tests {
		winner, after := Decided(strings.Fields(tt.sets), tt.bestOf)
		if winner != tt.winner || after != tt.after {
			t.Errorf("Decided(%q, %d) = %q, %d, want %q, %d",
				tt.sets, tt.bestOf, winner, after, tt.winner, tt.after)
		}
	}
}
