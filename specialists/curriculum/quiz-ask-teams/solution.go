package quizaskteams

import (
	"errors"
	"fmt"
	"sync"
)

// Team is a quiz team that can be asked for its answer.
type Team struct {
	Name string
	Ask  func() (string, error)
}

// AskTeams asks all teams concurrently and returns their answers in order once
// all are done. A failed team has the answer ""; the failures are joined, each
// wrapped with "team NAME: " before it.
func AskTeams(teams []Team) ([]string, error) {
	answers := make([]string, len(teams))
	errs := make([]error, len(teams))
	var wg sync.WaitGroup
	for i, team := range teams {
		wg.Add(1)
		go func() {
			defer wg.Done()
			answer, err := team.Ask()
			if err != nil {
				errs[i] = fmt.Errorf("team %s: %w", team.Name, err)
				return
			}
			answers[i] = answer
		}()
	}
	wg.Wait()
	return answers, errors.Join(errs...)
}
