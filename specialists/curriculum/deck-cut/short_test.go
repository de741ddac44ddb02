package deckcut

import (
	"reflect"
	"testing"
)

func TestCut(t *testing.T) {
	tests := []struct {
		deck []string
		n    int
		want []string
	}{
		// no cards
		{nil, 1, nil},
		// the top card goes to the bottom
		{[]string{"a", "b", "c"}, 1, []string{"b", "c", "a"}},
		// none
		{[]string{"a", "b"}, 0, []string{"a", "b"}},
		// around the deck: 4 is 1
		{[]string{"a", "b", "c"}, 4, []string{"b", "c", "a"}},
		// from the bottom
		{[]string{"a", "b", "c"}, -1, []string{"c", "a", "b"}},
	}
	for _, tt := range tests {
		if got := Cut(tt.deck, tt.n); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("Cut(%v, %v) = %v, want %v", tt.deck, tt.n, got, tt.want)
		}
	}
}
