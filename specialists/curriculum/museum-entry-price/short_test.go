package museumentryprice

import (
	"fmt"
	"testing"
)

func TestEntryPrice(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// members are free
	check(EntryPrice(30, true), 0)
	// under 6
	check(EntryPrice(5, false), 0)
	// from 6 on
	check(EntryPrice(6, false), 600)
	// 17 is under 18
	check(EntryPrice(17, false), 600)
	// 18 pays in full
	check(EntryPrice(18, false), 1400)
	// 64 pays in full
	check(EntryPrice(64, false), 1400)
	// from 65 on
	check(EntryPrice(65, false), 900)
}
