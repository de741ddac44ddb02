package latefee

import (
	"fmt"
	"testing"
)

func TestLateFee(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// not late yet
	check(LateFee(2, 2, 10, 0), 0)
	// one day after the grace days
	check(LateFee(3, 2, 10, 0), 10)
	// just the limit
	check(LateFee(7, 2, 10, 50), 50)
	// below the limit
	check(LateFee(6, 2, 10, 50), 40)
}
