package drawpile

import (
	"errors"
	"slices"
	"testing"
)

func TestPileRefill(t *testing.T) {
	tests := []struct {
		shuffle func([]string)
		want    [4]string
	}{
		{nil, [4]string{"A", "C", "B", ""}},
		{slices.Reverse[[]string], [4]string{"A", "B", "C", ""}},
	}
	for _, tt := range tests {
		p := NewPile([]string{"A"}, tt.shuffle)
		p.Discard("B")
		p.Discard("C")
		if p.Left() != 1 || p.Waiting() != 2 {
			t.Errorf("Left() = %d, Waiting() = %d, want 1 and 2", p.Left(), p.Waiting())
		}
		var drawn [4]string
		var err error
		for i := range drawn {
			drawn[i], err = p.Draw()
		}
		if drawn != tt.want || !errors.Is(err, ErrNoCards) {
			t.Errorf("drew %q, then %v, want %q and ErrNoCards", drawn, err, tt.want)
		}
	}
}

func TestPileCopiesCards(t *testing.T) {
	cards := []string{"A", "B"}
	p := NewPile(cards, slices.Sort[[]string])
	cards[1] = "X"
	if card, err := p.Draw(); card != "B" || err != nil || p.Left() != 1 {
		t.Errorf("Draw() = %q, %v with %d left, want B with 1 left", card, err, p.Left())
	}
}
