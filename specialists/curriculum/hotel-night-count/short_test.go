package hotelnightcount

import (
	"fmt"
	"testing"
	"time"
)

func TestNightCount(t *testing.T) {
	date := func(day, hour int) time.Time { return time.Date(2024, 1, day, hour, 0, 0, 0, time.UTC) }
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// the same day
	check(NightCount(date(1, 8), date(1, 20)), 0)
	// late to early is one night
	check(NightCount(date(1, 23), date(2, 1)), 1)
	// three nights
	check(NightCount(date(1, 12), date(4, 12)), 3)
	// out before in
	check(NightCount(date(4, 12), date(1, 12)), 0)
}
