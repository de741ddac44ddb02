package playertrade

import "errors"

// Errors of Trade.
var (
	ErrOffer = errors.New("amount must be positive")
	ErrLack  = errors.New("not enough items")
	ErrFull  = errors.New("bag is full")
)

// Offer maps item names to amounts.
type Offer map[string]int

// TradePlayer has a bag with at most Limit items in total.
type TradePlayer struct {
	Bag   map[string]int
	Limit int
}

// Trade swaps fromA for fromB between players a and b. It changes nothing
// unless both players can give their offer and have room for the other's.
func Trade(a, b *TradePlayer, fromA, fromB Offer) error {
	if err := a.check(fromA, fromB); err != nil {
		return err
	}
	if err := b.check(fromB, fromA); err != nil {
		return err
	}
	a.move(fromA, b)
	b.move(fromB, a)
	return nil
}

// check reports whether p can give one offer and take the other: all given
// amounts are positive and in the bag, and the bag stays within its limit.
func (p *TradePlayer) check(give, take Offer) error {
	for _, n := range give {
		if n < 1 {
			return ErrOffer
		}
	}
	for item, n := range give {
		if p.Bag[item] < n {
			return ErrLack
		}
	}
	if total(p.Bag)+total(take) > p.Limit {
		return ErrFull
	}
	return nil
}

// move hands the offered items to another player and drops entries that reach 0.
func (p *TradePlayer) move(offer Offer, to *TradePlayer) {
	for item, n := range offer {
		p.Bag[item] -= n
		if p.Bag[item] == 0 {
			delete(p.Bag, item)
		}
		to.Bag[item] += n
	}
}

func total(items map[string]int) int {
	sum := 0
	for _, n := range items {
		sum += n
	}
	return sum
}
