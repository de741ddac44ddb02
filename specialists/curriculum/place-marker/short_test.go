package placemarker

import (
	"fmt"
	"testing"
)

func TestPlace(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// zero
	check(Place(0), "0th")
	// last digit 1, 2 and 3
	check(Place(1), "1st")
	check(Place(2), "2nd")
	check(Place(3), "3rd")
	// 11 takes th
	check(Place(11), "11th")
	// the last digit 1 counts again
	check(Place(21), "21st")
}
