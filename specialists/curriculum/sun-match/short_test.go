package sunmatch

import (
	"fmt"
	"testing"
)

func TestSuitable(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// no plants
	check(Suitable(nil, 5), 0)
	// nil likes every place
	check(Suitable([]*SunRange{nil}, 5), 1)
	// both ends are included
	check(Suitable([]*SunRange{{5, 8}, {2, 5}}, 5), 2)
	// one below the minimum, one above the maximum
	check(Suitable([]*SunRange{{6, 8}, {2, 4}}, 5), 0)
	// the minimum is above the maximum
	check(Suitable([]*SunRange{{8, 2}}, 5), 0)
}
