package greyramp

import (
	"fmt"
	"testing"
)

func TestRamp(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// none
	check(Ramp(0, 10, 0), []uint8{})
	// just first
	check(Ramp(5, 10, 1), []uint8{5})
	// even steps
	check(Ramp(0, 10, 3), []uint8{0, 5, 10})
	// downwards
	check(Ramp(10, 0, 3), []uint8{10, 5, 0})
}
