package cupdraw

import (
	"errors"
	"testing"
)

func TestChampion(t *testing.T) {
	second := func(a, b string) (string, error) { return b, nil }
	teams := []string{"a", "b", "c"}
	// b beats a, c advances, c beats b
	if got, err := Champion(teams, second); got != "c" || err != nil {
		t.Errorf("Champion() = %q, %v, want c", got, err)
	}
	// teams are not changed
	if got := teams[0]; got != "a" {
		t.Errorf("teams[0] = %q, want a", got)
	}
	// one team wins without a match
	if got, _ := Champion([]string{"a"}, second); got != "a" {
		t.Errorf("Champion(a) = %q, want a", got)
	}
	// no teams
	if _, err := Champion(nil, second); !errors.Is(err, ErrNoTeams) {
		t.Errorf("error = %v, want ErrNoTeams", err)
	}
	// the error of play is wrapped
	rain := errors.New("rain")
	fail := func(a, b string) (string, error) { return a, rain }
	if got, err := Champion(teams, fail); got != "" || !errors.Is(err, rain) {
		t.Errorf("Champion() = %q, %v, want rain", got, err)
	}
}
