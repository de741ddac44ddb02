package traindelayline

import (
	"fmt"
	"testing"
	"time"
)

func TestDepartureLine(t *testing.T) {
	due := time.Date(2024, 1, 1, 17, 5, 0, 0, time.UTC)
	later := due.Add(7 * time.Minute)
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no expected time
	check(DepartureLine(Departure{"IC 4", due, nil}), "17:05 IC 4")
	// expected as planned
	check(DepartureLine(Departure{"IC 4", due, &due}), "17:05 IC 4")
	// 7 minutes late, 5 + 7 = 12
	check(DepartureLine(Departure{"IC 4", due, &later}), "17:05 IC 4, expected 17:12")
}
