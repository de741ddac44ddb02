package bakerybundeal

import (
	"fmt"
	"testing"
)

func TestBunDeal(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no buns
	check(BunDeal(0, 100), 0)
	// a negative number counts as none
	check(BunDeal(-1, 100), 0)
	// the fifth is free
	check(BunDeal(5, 100), 400)
	// two of ten are free
	check(BunDeal(10, 10), 80)
}
