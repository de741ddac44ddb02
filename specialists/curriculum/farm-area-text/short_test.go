package farmareatext

import (
	"fmt"
	"testing"
)

func TestAreaText(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// negative
	check(AreaText(-1), "unknown")
	// none
	check(AreaText(0), "0 m2")
	// one hectare
	check(AreaText(10000), "1.00 ha")
	// cut off
	check(AreaText(12399), "1.23 ha")
}
