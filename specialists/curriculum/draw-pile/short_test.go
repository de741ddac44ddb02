package drawpile

import (
	"fmt"
	"testing"
)

func TestPile(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
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
	check(p.Left(), 1)
	check(p.Waiting(), 1)
	// no refill while A is left
	if got, _ := p.Draw(); got != "A" {
		t.Errorf("Draw() = %q, want A", got)
	}
	// the discard C is the refill
	check(fmt.Sprint(p.Draw()), fmt.Sprint("C", nil))
	// no cards and no discards
	check(fmt.Sprint(p.Draw()), fmt.Sprint("", ErrNoCards))
}
