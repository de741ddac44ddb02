package quizaskteams

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestAskTeams(t *testing.T) {
	late, asleep := errors.New("late"), errors.New("asleep")
	ready := make(chan bool)
	teams := []Team{
		{"owls", func() (string, error) {
			select {
			case <-ready:
				time.Sleep(5 * time.Millisecond)
				return "Rome", nil
			case <-time.After(2 * time.Second):
				return "not concurrent", nil
			}
		}},
		{"bats", func() (string, error) { return "Oslo", late }},
		{"ants", func() (string, error) { close(ready); return "Bern", nil }},
		{"cats", func() (string, error) { return "", asleep }},
	}
	got, err := AskTeams(teams)
	if want := []string{"Rome", "", "Bern", ""}; !slices.Equal(got, want) {
		t.Errorf("answers %q, want %q", got, want)
	}
	if !errors.Is(err, late) || !errors.Is(err, asleep) {
		t.Fatalf("error %v does not wrap both failures", err)
	}
	if s := err.Error(); !strings.Contains(s, "team bats: ") || !strings.Contains(s, "team cats: ") {
		t.Errorf("error %q does not name both teams", s)
	}
}

func TestAskTeamsFine(t *testing.T) {
	if got, err := AskTeams(nil); len(got) != 0 || err != nil {
		t.Errorf("AskTeams(nil) = %q, %v", got, err)
	}
}
