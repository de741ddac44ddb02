package museumtourstops

import "testing"

func TestTour(t *testing.T) {
	var tour Tour
	// no stops
	if got := tour.Route(); got != "" {
		t.Errorf("Route() = %q, want empty", got)
	}
	tour.Add("a")
	tour.Add("b")
	tour.Add("c")
	tour.Add("b")
	// in the order added
	if got := tour.Route(); got != "a > b > c > b" {
		t.Errorf("Route() = %q, want a > b > c > b", got)
	}
	// only the first b goes
	if got := tour.Skip("b"); got != true {
		t.Errorf("Skip(b) = %v, want true", got)
	}
	if got := tour.Route(); got != "a > c > b" {
		t.Errorf("Route() = %q, want a > c > b", got)
	}
	// no such stop
	if got := tour.Skip("x"); got != false {
		t.Errorf("Skip(x) = %v, want false", got)
	}
}
