package filmcrewindex

import (
	"fmt"
	"reflect"
	"testing"
)

func TestCrewIndex(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
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
	check(x.Together("Ann", "Bob"), []string{"Alien"})
	// Alien is gone, Jaws stays
	x.Drop("Alien")
	check(x.Films("Ann"), []string{"Jaws"})
}
