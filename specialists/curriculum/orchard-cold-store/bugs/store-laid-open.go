package orchardcoldstore

import (
	"errors"
	"fmt"
)

// ErrNoRoom says that a lot does not fit into the store.
var ErrNoRoom = errors.New("no room")

// FruitLot is an amount of fruit of one name.
type FruitLot struct {
	Name  string
	Kilos int
}

// ShortError says how many kilos are missing.
type ShortError struct {
	Missing int
}

func (e *ShortError) Error() string {
	return fmt.Sprintf("%d kilos missing", e.Missing)
}

// ColdStore holds lots of fruit, oldest first.
type ColdStore struct {
	limit, total int
	lots         []FruitLot
}

// NewColdStore returns an empty store for limit kilos.
func NewColdStore(limit int) *ColdStore {
	return &ColdStore{limit: limit}
}

// Store adds a lot, or returns ErrNoRoom.
func (s *ColdStore) Store(name string, kilos int) error {
	if kilos > s.limit-s.total {
		return ErrNoRoom
	}
	s.lots = append(s.lots, FruitLot{name, kilos})
	s.total += kilos
	return nil
}

// TakeOut takes kilos from the oldest lots and returns what it took from each, or a
// *ShortError without a change.
func (s *ColdStore) TakeOut(kilos int) ([]FruitLot, error) {
	if kilos > s.total {
		return nil, &ShortError{kilos - s.total}
	}
	var out []FruitLot
	for kilos > 0 {
		oldest := &s.lots[0]
		part := min(kilos, oldest.Kilos)
		out = append(out, FruitLot{oldest.Name, part})
		kilos -= part
		s.total -= part
		oldest.Kilos -= part
		if oldest.Kilos == 0 {
			s.lots = s.lots[1:]
		}
	}
	return out, nil
}

// Lots returns a copy of the stored lots, oldest first.
func (s *ColdStore) Lots() []FruitLot {
	return s.lots
}
