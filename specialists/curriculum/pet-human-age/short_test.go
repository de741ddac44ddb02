package pethumanage

import (
	"fmt"
	"testing"
)

func TestHumanYears(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// not born yet
	check(HumanYears(0), 0)
	// the first year
	check(HumanYears(1), 15)
	// 24 + 2 * 5
	check(HumanYears(4), 34)
	// below zero
	check(HumanYears(-1), 0)
}
