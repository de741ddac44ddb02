package rainticks

import (
	"fmt"
	"testing"
)

func TestTicks(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no reading and one reading
	check(Ticks(nil), 0)
	// no step
	check(Ticks([]uint16{5, 5}), 0)
	// wrapped: 65535 to 0 is one tick
	check(Ticks([]uint16{65535, 0}), 1)
	// 65535 + 1 ticks are more than a uint16
	check(Ticks([]uint16{0, 65535, 0}), 65536)
}
