package cashpurse

import "testing"

func TestPay(t *testing.T) {
	for _, tc := range []struct {
		name        string
		have, cents int
		want        bool
		left        int
	}{
		{"part", 500, 200, true, 300},
		{"all", 500, 500, true, 0},
		{"too much", 500, 501, false, 500},
		{"negative", 500, -1, false, 500},
		{"zero", 500, 0, true, 500},
		{"zero from empty", 0, 0, true, 0},
	} {
		t.Run(tc.name, func(t *testing.T) {
			p := &Purse{Cents: tc.have}
			got := p.Pay(tc.cents)
			if got != tc.want || p.Cents != tc.left {
				t.Errorf("got %v with %d left, want %v with %d", got, p.Cents, tc.want, tc.left)
			}
		})
	}
}
