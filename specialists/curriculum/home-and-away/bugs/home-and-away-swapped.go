package homeandaway

import (
	"errors"
	"fmt"
)

// ErrTeam marks an empty or repeated team name.
var ErrTeam = errors.New("bad team name")

// TeamMatch is one game.
type TeamMatch struct {
	Home, Away string
}

// Fixtures lists every team at home against every other team, both in the
// given order. Empty or repeated names give an error wrapping ErrTeam.
func Fixtures(teams []string) ([]TeamMatch, error) {
	seen := map[string]bool{}
	for _, team := range teams {
		if team == "" || seen[team] {
			return nil, fmt.Errorf("%w: %q", ErrTeam, team)
		}
		seen[team] = true
	}
	var matches []TeamMatch
	for i, home := range teams {
		for j, away := range teams {
			if i == j {
				continue
			}
			matches = append(matches, TeamMatch{away, home})
		}
	}
	return matches, nil
}
