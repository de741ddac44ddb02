package parkingstayprice

import (
	"fmt"
	"testing"
)

func TestStayPrice(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// 30 minutes are free, 31 are one hour
	check(StayPrice(30), 0)
	// exactly one hour
	check(StayPrice(60), 250)
	// 7 hours, 7 * 250 = 1750
	check(StayPrice(420), 1750)
	// 8 hours would be 2000, at most 1800
	check(StayPrice(480), 1800)
}
