package bestcopies

import (
	"fmt"
	"testing"
)

func TestUnique(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no photos
	check(Unique(nil), []Photo{})
	// without a sum both are kept
	check(Unique([]Photo{{"a", "", 1}, {"b", "", 1}}), []Photo{{"a", "", 1}, {"b", "", 1}})
	// equal bytes, the earliest is kept
	check(Unique([]Photo{{"a", "x", 1}, {"b", "x", 1}}), []Photo{{"a", "x", 1}})
	// c is larger and takes the place of a
	check(Unique([]Photo{{"a", "x", 1}, {"b", "y", 1}, {"c", "x", 2}}), []Photo{{"c", "x", 2}, {"b", "y", 1}})
}
