package pricetiers

import "testing"

func TestUnitPrice(t *testing.T) {
	tiers := []Tier{{1, 500}, {10, 450}, {100, 300}, {101, 290}, {1000, 0}}
	cases := []struct {
		name     string
		tiers    []Tier
		quantity int
		want     int
		ok       bool
	}{
		{"first tier start", tiers, 1, 500, true},
		{"inside first", tiers, 5, 500, true},
		{"just below second", tiers, 9, 500, true},
		{"second start", tiers, 10, 450, true},
		{"just below third", tiers, 99, 450, true},
		{"third start", tiers, 100, 300, true},
		{"narrow neighbour", tiers, 101, 290, true},
		{"just below last", tiers, 999, 290, true},
		{"last start, free", tiers, 1000, 0, true},
		{"far above", tiers, 1 << 40, 0, true},
		{"below all", tiers, 0, 0, false},
		{"far below", tiers, -7, 0, false},
		{"no tiers", nil, 5, 0, false},
		{"empty tiers", []Tier{}, 0, 0, false},
		{"one tier", []Tier{{5, 80}}, 5, 80, true},
		{"one tier, below", []Tier{{5, 80}}, 4, 0, false},
		{"negative start", []Tier{{-10, 7}, {0, 8}}, -1, 7, true},
		{"zero start", []Tier{{-10, 7}, {0, 8}}, 0, 8, true},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, ok := UnitPrice(c.tiers, c.quantity)
			if got != c.want || ok != c.ok {
				t.Fatalf("got %d, %v; want %d, %v", got, ok, c.want, c.ok)
			}
		})
	}
}

func TestUnitPriceAllQuantities(t *testing.T) {
	tiers := []Tier{{3, 30}, {4, 40}, {7, 70}, {12, 120}}
	for q := -2; q <= 15; q++ {
		want, found := 0, false
		for _, tier := range tiers {
			if tier.From <= q {
				want, found = tier.Cents, true
			}
		}
		if got, ok := UnitPrice(tiers, q); got != want || ok != found {
			t.Errorf("quantity %d: got %d, %v; want %d, %v", q, got, ok, want, found)
		}
	}
}
