package fishpoundtext

import (
	"fmt"
	"testing"
)

func TestPoundsText(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no weight
	check(PoundsText(0), "0 oz")
	// just below and just above half an ounce
	check(PoundsText(14), "0 oz")
	// almost 16 ounces, rounded up to a pound
	check(PoundsText(453), "1 lb 0 oz")
	// 17 ounces = 16 + 1
	check(PoundsText(482), "1 lb 1 oz")
}
