package museumcentury

import (
	"fmt"
	"testing"
)

func TestCenturyOf(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no year
	check(CenturyOf(0), "unknown")
	// the first one
	check(CenturyOf(1), "1st century")
	// still the first
	check(CenturyOf(100), "1st century")
	// the second begins
	check(CenturyOf(101), "2nd century")
	check(CenturyOf(201), "3rd century")
	check(CenturyOf(1900), "19th century")
	check(CenturyOf(2001), "21st century")
}
