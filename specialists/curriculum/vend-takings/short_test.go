package vendtakings

import (
	"fmt"
	"testing"
)

func TestTakings(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no sales
	check(Takings(nil), 0)
	// 2 * 3
	check(Takings([]SaleLine{{2, 3, false}}), 6)
	// refunded
	check(Takings([]SaleLine{{2, 3, true}}), 0)
	// too large for an int32
	check(Takings([]SaleLine{{100000, 100000, false}}), 10000000000)
}
