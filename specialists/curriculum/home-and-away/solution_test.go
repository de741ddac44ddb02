package homeandaway

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

func TestFixtures(t *testing.T) {
	got, err := Fixtures([]string{"Lynx", "Bees", "Owls"})
	want := []TeamMatch{
		{"Lynx", "Bees"}, {"Lynx", "Owls"},
		{"Bees", "Lynx"}, {"Bees", "Owls"},
		{"Owls", "Lynx"}, {"Owls", "Bees"},
	}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("Fixtures = %v, %v, want %v", got, err, want)
	}
	for _, teams := range [][]string{nil, {"Lynx"}} {
		if got, err := Fixtures(teams); len(got) != 0 || err != nil {
			t.Errorf("Fixtures(%q) = %v, %v, want no matches", teams, got, err)
		}
	}
}

func TestFixturesBadTeam(t *testing.T) {
	bad := map[string][]string{`""`: {"Lynx", ""}, `"Bees"`: {"Bees", "Owls", "Bees"}}
	for name, teams := range bad {
		got, err := Fixtures(teams)
		if got != nil || !errors.Is(err, ErrTeam) || !strings.Contains(err.Error(), name) {
			t.Errorf("Fixtures(%q) = %v, %v, want ErrTeam with %s", teams, got, err, name)
		}
	}
}
