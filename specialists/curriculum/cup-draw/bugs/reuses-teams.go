package cupdraw

import (
	"errors"
	"fmt"
)

// ErrNoTeams is returned when nobody takes part.
var ErrNoTeams = errors.New("no teams")

// Champion plays knock-out rounds of neighbours until one team is left; the
// last of an odd number advances without a match. An error of play is wrapped.
func Champion(teams []string, play func(a, b string) (string, error)) (string, error) {
	if len(teams) == 0 {
		return "", ErrNoTeams
	}
	for len(teams) > 1 {
		next := teams[:0]
		for i := 0; i+1 < len(teams); i += 2 {
			winner, err := play(teams[i], teams[i+1])
			if err != nil {
				return "", fmt.Errorf("%s against %s: %w", teams[i], teams[i+1], err)
			}
			next = append(next, winner)
		}
		if len(teams)%2 == 1 {
			next = append(next, teams[len(teams)-1])
		}
		teams = next
	}
	return teams[0], nil
}
