package deckcut

import (
	"strings"
	"testing"
)

func TestCut(t *testing.T) {
	tests := []struct {
		name string
		n    int
		want string
	}{
		{"top card", 1, "B C D A"},
		{"nothing", 0, "A B C D"},
		{"more than the deck", 6, "C D A B"},
		{"from the bottom", -1, "D A B C"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			deck := strings.Fields("A B C D")
			got := Cut(deck, tt.n)
			if strings.Join(got, " ") != tt.want {
				t.Errorf("Cut(%d) = %v, want %v", tt.n, got, tt.want)
			}
			got[0] = "joker"
			if strings.Join(deck, " ") != "A B C D" {
				t.Errorf("Cut(%d) shares the deck, which is now %v", tt.n, deck)
			}
		})
	}
	if got := Cut(nil, 3); len(got) != 0 {
		t.Errorf("Cut(nil, 3) = %v, want no cards", got)
	}
}
