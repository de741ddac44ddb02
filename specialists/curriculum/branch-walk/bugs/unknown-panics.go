package branchwalk

import (
	"errors"
	"fmt"
	"slices"
)

// Errors wrapped by Walk.
var (
	ErrUnknown = errors.New("unknown question")
	ErrLoop    = errors.New("question repeats")
)

// Question says which question follows: Next by answer, Default for all other answers.
type Question struct {
	Next    map[string]string
	Default string
}

// Walk returns the ids of the questions reached from first with the given answers,
// up to an empty id. It fails with ErrUnknown or ErrLoop, both wrapped.
func Walk(form map[string]*Question, first string, answers map[string]string) ([]string, error) {
	var path []string
	for id := first; id != ""; {
		question := form[id]
		if slices.Contains(path, id) {
			return nil, fmt.Errorf("%w: %q", ErrLoop, id)
		}
		path = append(path, id)
		next, ok := question.Next[answers[id]]
		if !ok {
			next = question.Default
		}
		id = next
	}
	return path, nil
}
