// Package pricetiers looks up unit prices by order quantity.
package pricetiers

import "sort"

// Tier is the unit price for quantities of at least From.
type Tier struct {
	From  int
	Cents int
}

// UnitPrice returns the Cents of the tier with the highest From that does not
// exceed the quantity. It returns 0 and false if the quantity is below every
// tier or there are no tiers. The tiers are sorted ascending by From.
func UnitPrice(tiers []Tier, quantity int) (int, bool) {
	above := sort.Search(len(tiers), func(i int) bool {
		return tiers[i].From > quantity
	})
	if above == 0 {
		return 0, false
	}
	return tiers[above-1].Cents, true
}
