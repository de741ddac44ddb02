package tankgaugebar

import (
	"fmt"
	"testing"
)

func TestGaugeBar(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// half full: 5 * 4 / 10 = 2
	check(GaugeBar(5, 10, 4), "[##..]")
	// 9 * 2 / 10 = 1, rounded down
	check(GaugeBar(9, 10, 2), "[#.]")
	// no capacity, only dots
	check(GaugeBar(5, 0, 2), "[..]")
	// no width
	check(GaugeBar(5, 10, 0), "[]")
}
