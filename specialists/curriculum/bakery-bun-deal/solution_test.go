package bakerybundeal

import "testing"

func TestBunDeal(t *testing.T) {
	tests := []struct{ n, cents, want int }{
		{4, 60, 240},
		{5, 60, 240},
		{14, 50, 600},
		{1, 75, 75},
		{-10, 60, 0},
	}
	for _, tc := range tests {
		if got := BunDeal(tc.n, tc.cents); got != tc.want {
			t.Errorf("BunDeal(%d, %d) = %d, want %d", tc.n, tc.cents, got, tc.want)
		}
	}
}
