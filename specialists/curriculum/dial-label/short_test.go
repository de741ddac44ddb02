package diallabel

import (
	"fmt"
	"testing"
)

func TestDialLabel(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// midnight
	check(DialLabel(0), "12:00 am")
	// 1 hour and 5 minutes
	check(DialLabel(65), "1:05 am")
	// 13 hours
	check(DialLabel(780), "1:00 pm")
	// the last minute
	check(DialLabel(1439), "11:59 pm")
}
