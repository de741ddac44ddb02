package nearestten

import (
	"fmt"
	"testing"
)

func TestRoundToTen(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// 4 goes down
	check(fmt.Sprint(RoundToTen(1, 4)), fmt.Sprint(1, 0))
	// 5 goes up
	check(fmt.Sprint(RoundToTen(1, 5)), fmt.Sprint(1, 10))
	// midnight becomes 0:00
	check(fmt.Sprint(RoundToTen(23, 55)), fmt.Sprint(0, 0))
	// still before midnight
	check(fmt.Sprint(RoundToTen(23, 54)), fmt.Sprint(23, 50))
}
