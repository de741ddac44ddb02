package weaponpower

import (
	"fmt"
	"testing"
)

func TestPower(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no hero
	check(Power(nil), 0)
	// bare hands, only the strength
	check(Power(&Hero{2, nil}), 2)
	// 2 + 3 without a rune
	check(Power(&Hero{2, &Weapon{3, nil}}), 5)
	// (2 + 3) * 2 with a rune
	check(Power(&Hero{2, &Weapon{3, &Rune{2}}}), 10)
}
