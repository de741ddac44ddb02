package filmcrewindex

import (
	"slices"
	"testing"
)

func TestCrewIndex(t *testing.T) {
	x := NewCrewIndex()
	for _, c := range [][2]string{
		{"Dune Dog", "Ana"}, {"Ice", "ana"}, {"Bay", "ANA"}, {"Ice", "Ana"},
		{"Bay", "Ben"}, {"Dune Dog", "ben"}, {"Elm", "Ben"}, {"bay", "Cleo"},
	} {
		x.Add(c[0], c[1])
	}
	x.Films("Ana")[0] = "spoiled"
	check := func(what string, got []string, want ...string) {
		t.Helper()
		if !slices.Equal(got, want) {
			t.Errorf("%s = %q, want %q", what, got, want)
		}
	}
	check("Films(aNa)", x.Films("aNa"), "Dune Dog", "Ice", "Bay")
	check("Films(Dora)", x.Films("Dora"))
	check("Together(ana, BEN)", x.Together("ana", "BEN"), "Dune Dog", "Bay")
	check("Together(Ben, Ana)", x.Together("Ben", "Ana"), "Bay", "Dune Dog")
	check("Together(Ana, Cleo)", x.Together("Ana", "Cleo"))
	x.Drop("Bay")
	check("Films(Ana) after Drop", x.Films("Ana"), "Dune Dog", "Ice")
	check("Films(Ben) after Drop", x.Films("Ben"), "Dune Dog", "Elm")
	check("Films(Cleo) after Drop", x.Films("Cleo"), "bay")
}
