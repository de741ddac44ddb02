package soilbags

import (
	"fmt"
	"testing"
)

func TestBags(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no pots
	check(fmt.Sprint(Bags(nil, 5)), fmt.Sprint(0, nil))
	// just full
	check(fmt.Sprint(Bags([]uint32{2, 3}, 5)), fmt.Sprint(1, nil))
	// an empty bag
	check(fmt.Sprint(Bags([]uint32{1}, 0)), fmt.Sprint(0, ErrBag))
	// more than a uint32
	check(fmt.Sprint(Bags([]uint32{4000000000, 4000000000}, 4000000000)), fmt.Sprint(2, nil))
}
