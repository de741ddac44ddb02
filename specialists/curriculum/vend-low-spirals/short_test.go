package vendlowspirals

import (
	"fmt"
	"testing"
)

func TestLowCodes(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no slots
	check(LowCodes(nil, 2), []string{})
	// fewer
	check(LowCodes([]*Spiral{{"A", 1}}, 2), []string{"A"})
	// just enough
	check(LowCodes([]*Spiral{{"A", 2}}, 2), []string{})
	// an empty slot is skipped
	check(LowCodes([]*Spiral{nil, {"B", 0}}, 1), []string{"B"})
	// in order
	check(LowCodes([]*Spiral{{"B", 0}, {"A", 0}}, 1), []string{"B", "A"})
}
