package shiftend

import (
	"fmt"
	"testing"
)

func TestEndTime(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// half an hour
	check(EndTime(900, 30), 930)
	// into the next hour
	check(EndTime(930, 40), 1010)
	// backwards around midnight
	check(EndTime(0, -1), 2359)
	// nothing
	check(EndTime(1345, 0), 1345)
}
