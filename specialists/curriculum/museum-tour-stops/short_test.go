package museumtourstops

import (
	"fmt"
	"testing"
)

func TestTour(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	var tour Tour
	// no stops
	check(tour.Route(), "")
	tour.Add("a")
	tour.Add("b")
	tour.Add("c")
	tour.Add("b")
	// in the order added
	check(tour.Route(), "a > b > c > b")
	// only the first b goes
	check(tour.Skip("b"), true)
	check(tour.Route(), "a > c > b")
	// no such stop
	check(tour.Skip("x"), false)
}
