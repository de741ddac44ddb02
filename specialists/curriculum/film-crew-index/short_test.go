package filmcrewindex

import (
	"reflect"
	"testing"
)

func TestCrewIndex(t *testing.T) {
	x := NewCrewIndex()
	x.Add("Jaws", "Ann")
	// the same person in capitals, the same film twice
	x.Add("Alien", "ANN")
	x.Add("Alien", "ann")
	x.Add("Alien", "Bob")
	// the order added, each film once
	got := x.Films("Ann")
	if want := []string{"Jaws", "Alien"}; !reflect.DeepEqual(got, want) {
		t.Errorf("Films(Ann) = %v, want %v", got, want)
	}
	// changing the result does not change the index
	got[1] = "X"
	// only Alien has both
	if got := x.Together("Ann", "Bob"); !reflect.DeepEqual(got, []string{"Alien"}) {
		t.Errorf("Together(Ann, Bob) = %v, want [Alien]", got)
	}
	// Alien is gone, Jaws stays
	x.Drop("Alien")
	if got := x.Films("Ann"); !reflect.DeepEqual(got, []string{"Jaws"}) {
		t.Errorf("Films(Ann) = %v, want [Jaws]", got)
	}
}
