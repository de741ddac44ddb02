package drawpile

import (
	"errors"
	"testing"
)

func TestPile(t *testing.T) {
	cards := []string{"A", "B"}
	p := NewPile(cards, nil)
	// the pile has its own copy
	cards[1] = "X"
	// the last card comes first
	if got, _ := p.Draw(); got != "B" {
		t.Errorf("Draw() = %q, want B", got)
	}
	p.Discard("C")
	// A is left, C waits
	if got := p.Left(); got != 1 {
		t.Errorf("Left() = %d, want 1", got)
	}
	if got := p.Waiting(); got != 1 {
		t.Errorf("Waiting() = %d, want 1", got)
	}
	// no refill while A is left
	if got, _ := p.Draw(); got != "A" {
		t.Errorf("Draw() = %q, want A", got)
	}
	// the discard C is the refill
	if got, err := p.Draw(); got != "C" || err != nil {
		t.Errorf("Draw() = %q, %v, want C", got, err)
	}
	// no cards and no discards
	if got, err := p.Draw(); got != "" || !errors.Is(err, ErrNoCards) {
		t.Errorf("Draw() = %q, %v, want ErrNoCards", got, err)
	}
}
