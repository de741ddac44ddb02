package weaponpower

import "testing"

func TestPower(t *testing.T) {
	tests := []struct {
		h    *Hero
		want int
	}{
		// no hero
		{nil, 0},
		// bare hands, only the strength
		{&Hero{2, nil}, 2},
		// 2 + 3 without a rune
		{&Hero{2, &Weapon{3, nil}}, 5},
		// (2 + 3) * 2 with a rune
		{&Hero{2, &Weapon{3, &Rune{2}}}, 10},
	}
	for _, tt := range tests {
		if got := Power(tt.h); got != tt.want {
			t.Errorf("Power(%v) = %v, want %v", tt.h, got, tt.want)
		}
	}
}
