package bikestationfilter

import (
	"fmt"
	"testing"
)

func TestStationFilter(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// nothing remains
	check(StationFilter("", 0), "")
	// white space around the name goes
	check(StationFilter(" Mill ", 0), "station eq 'Mill'")
	// a single quote is doubled
	check(StationFilter("A'B", 0), "station eq 'A''B'")
	// a blank name is left out
	check(StationFilter(" ", 1), "bikes ge 1")
	// both parts are joined by and
	check(StationFilter("Mill", 3), "station eq 'Mill' and bikes ge 3")
}
