package bakerybundeal

import "testing"

func TestBunDeal(t *testing.T) {
	tests := []struct {
		n     int
		cents int
		want  int
	}{
		// no buns
		{0, 100, 0},
		// a negative number counts as none
		{-1, 100, 0},
		// four buns, none free
		{4, 100, 400},
		// the fifth is free
		{5, 100, 400},
		// two of ten are free
		{10, 10, 80},
	}
	for _, tt := range tests {
		if got := BunDeal(tt.n, tt.cents); got != tt.want {
			t.Errorf("BunDeal(%v, %v) = %v, want %v", tt.n, tt.cents, got, tt.want)
		}
	}
}
