package cupdraw

import (
	"errors"
	"slices"
	"testing"
)

func TestChampion(t *testing.T) {
	var played []string
	longer := func(a, b string) (string, error) {
		played = append(played, a+"-"+b)
		return max(a, b), nil
	}
	teams := []string{"b", "a", "c", "d", "e"}
	got, err := Champion(teams, longer)
	want := []string{"b-a", "c-d", "b-d", "d-e"}
	if got != "e" || err != nil || !slices.Equal(played, want) {
		t.Errorf("Champion = %q, %v after %v, want e after %v", got, err, played, want)
	}
	if teams[0] != "b" || teams[1] != "a" {
		t.Errorf("teams changed to %v", teams)
	}
	if got, err := Champion([]string{"solo"}, nil); got != "solo" || err != nil {
		t.Errorf("Champion of one team = %q, %v, want solo", got, err)
	}
}

func TestChampionErrors(t *testing.T) {
	if _, err := Champion(nil, nil); !errors.Is(err, ErrNoTeams) {
		t.Errorf("Champion(nil) error = %v, want ErrNoTeams", err)
	}
	rain := errors.New("rain")
	fail := func(a, b string) (string, error) { return a, rain }
	if got, err := Champion([]string{"a", "b"}, fail); got != "" || !errors.Is(err, rain) {
		t.Errorf("Champion = %q, %v, want the error of play", got, err)
	}
}
