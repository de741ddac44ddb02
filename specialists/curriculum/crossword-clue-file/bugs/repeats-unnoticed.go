package crosswordcluefile

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"slices"
)

// Clue is one entry of a clue file.
type Clue struct {
	Number int    `json:"number"`
	Text   string `json:"text"`
}

// RepeatedError reports a clue number that occurs more than once.
type RepeatedError struct {
	Number int
}

// Error implements error.
func (e *RepeatedError) Error() string {
	return fmt.Sprintf("clue %d is repeated", e.Number)
}

// LoadClues decodes a JSON array of clues and sorts it by number. The lowest repeated number is
// reported by a *RepeatedError.
func LoadClues(r io.Reader) ([]Clue, error) {
	var clues []Clue
	if err := json.NewDecoder(r).Decode(&clues); err != nil {
		return nil, fmt.Errorf("load clues: %w", err)
	}
	for i := 1; i < len(clues); i++ {
		if clues[i].Number == clues[i-1].Number {
			return nil, &RepeatedError{clues[i].Number}
		}
	}
	slices.SortFunc(clues, func(a, b Clue) int { return cmp.Compare(a.Number, b.Number) })
	return clues, nil
}
