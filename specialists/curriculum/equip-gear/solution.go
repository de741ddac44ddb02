package equipgear

import (
	"errors"
	"slices"
)

// Errors of Equip.
var (
	ErrMissing = errors.New("item not in bag")
	ErrLevel   = errors.New("hero's level too low")
)

// GearItem is a piece of gear that is worn at a place such as "head".
type GearItem struct {
	Name  string
	Place string
	Level int
}

// Hero carries items in a bag and wears at most one item per place.
type Hero struct {
	Level int
	Bag   []GearItem
	Worn  map[string]GearItem
}

// Equip moves the named item from the bag to its place. An item worn there
// before goes to the end of the bag. The hero's level must be at least the
// item's.
func (h *Hero) Equip(name string) error {
	i := slices.IndexFunc(h.Bag, func(it GearItem) bool { return it.Name == name })
	if i < 0 {
		return ErrMissing
	}
	item := h.Bag[i]
	if item.Level > h.Level {
		return ErrLevel
	}
	h.Bag = slices.Delete(h.Bag, i, i+1)
	if old, ok := h.Worn[item.Place]; ok {
		h.Bag = append(h.Bag, old)
	}
	h.Worn[item.Place] = item
	return nil
}
