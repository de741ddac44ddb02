package pettriagelist

import (
	"fmt"
	"testing"
)

func TestByUrgency(t *testing.T) {
	a, b := Patient{"A", 1, 5}, Patient{"B", 2, 5}
	c, d := Patient{"C", 1, 4}, Patient{"D", 1, 5}
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// empty input
	check(ByUrgency(nil), []Patient{})
	// urgency 2 before 1
	check(ByUrgency([]Patient{a, b}), []Patient{b, a})
	// same urgency, 4 arrived before 5
	check(ByUrgency([]Patient{a, c}), []Patient{c, a})
	// equal in both, the order stays
	check(ByUrgency([]Patient{d, a}), []Patient{d, a})
	// the argument is not sorted
	patients := []Patient{a, b}
	ByUrgency(patients)
	if patients[0] != a {
		t.Errorf("the argument was changed to %v", patients)
	}
}
