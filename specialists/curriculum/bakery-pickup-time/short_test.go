package bakerypickuptime

import (
	"fmt"
	"testing"
	"time"
)

func TestPickupTime(t *testing.T) {
	open := time.Date(2024, 1, 1, 6, 0, 0, 0, time.UTC)
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// the first batch
	check(PickupTime(open, 1, 2, time.Hour), open.Add(time.Hour))
	// still the first
	check(PickupTime(open, 2, 2, time.Hour), open.Add(time.Hour))
	// the second
	check(PickupTime(open, 3, 2, time.Hour), open.Add(2*time.Hour))
	// one order a batch
	check(PickupTime(open, 3, 1, time.Hour), open.Add(3*time.Hour))
}
