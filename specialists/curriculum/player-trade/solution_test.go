package playertrade

import (
	"errors"
	"maps"
	"testing"
)

type bag = map[string]int

func TestTrade(t *testing.T) {
	tests := []struct {
		name         string
		fromA, fromB Offer
		err          error
		bagA, bagB   bag
	}{
		{"swap", Offer{"gem": 2}, Offer{"axe": 1, "oil": 3}, nil, bag{"gem": 1, "axe": 1, "oil": 3}, bag{"gem": 2}},
		{"partly", Offer{"gem": 1}, Offer{"oil": 3}, nil, bag{"gem": 2, "oil": 3}, bag{"gem": 1, "axe": 1}},
		{"a full", Offer{"gem": 1}, Offer{"axe": 1, "oil": 3}, ErrFull, nil, nil},
		{"a lacks", Offer{"axe": 1}, Offer{"axe": 0}, ErrLack, nil, nil},
		{"b lacks", Offer{"gem": 2}, Offer{"oil": 4}, ErrLack, nil, nil},
		{"zero amount", Offer{"gem": 1}, Offer{"axe": 0}, ErrOffer, nil, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := &TradePlayer{bag{"gem": 3}, 5}
			b := &TradePlayer{bag{"axe": 1, "oil": 3}, 7}
			if tt.err != nil {
				tt.bagA, tt.bagB = maps.Clone(a.Bag), maps.Clone(b.Bag)
			}
			err := Trade(a, b, tt.fromA, tt.fromB)
			if !errors.Is(err, tt.err) || !maps.Equal(a.Bag, tt.bagA) || !maps.Equal(b.Bag, tt.bagB) {
				t.Errorf("Trade = %v, bags %v and %v; want %v, %v and %v", err, a.Bag, b.Bag, tt.err, tt.bagA, tt.bagB)
			}
		})
	}
}
