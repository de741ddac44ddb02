package drawpile

import "errors"

// ErrNoCards reports that neither the pile nor the discards hold a card.
var ErrNoCards = errors.New("no cards left")

// Pile is a stack of cards to draw from that is refilled from its discards.
type Pile struct {
	cards    []string
	discards []string
	shuffle  func([]string)
}

// NewPile returns a Pile with a copy of cards. shuffle reorders the cards of each refill;
// a nil shuffle leaves them in the order they were discarded.
func NewPile(cards []string, shuffle func([]string)) *Pile {
	return &Pile{cards: append([]string(nil), cards...), shuffle: shuffle}
}

// Draw removes and returns the last card. An empty pile is first refilled from the discards;
// if there are none, Draw returns ErrNoCards.
func (p *Pile) Draw() (string, error) {
	if len(p.cards) == 0 {
		p.refill()
	}
	if len(p.cards) == 0 {
		return "", ErrNoCards
	}
	last := len(p.cards) - 1
	card := p.cards[last]
	p.cards = p.cards[:last]
	return card, nil
}

// Discard lays card aside until the next refill.
func (p *Pile) Discard(card string) {
	p.discards = append(p.discards, card)
}

// Left returns the number of cards that can be drawn without a refill.
func (p *Pile) Left() int {
	return len(p.cards)
}

// Waiting returns the number of discards that wait for the next refill.
func (p *Pile) Waiting() int {
	return len(p.discards)
}

func (p *Pile) refill() {
	p.cards = p.discards
	p.discards = nil
	if p.shuffle != nil {
		p.shuffle(p.cards)
	}
}
