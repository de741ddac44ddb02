package birdjsonentry

import (
	"encoding/json"
	"errors"
	"fmt"
)

// ErrNoSpecies says that an observation names no species.
var ErrNoSpecies = errors.New("species missing")

// Observation is one entry of a bird count.
type Observation struct {
	Species string `json:"species"`
	Count   int    `json:"count"`
}

// DecodeObservation reads an observation from JSON; an absent count is 1. Errors
// wrap the decoder's error or ErrNoSpecies.
func DecodeObservation(data []byte) (Observation, error) {
	obs := Observation{Count: 1}
	if err := json.Unmarshal(data, &obs); err != nil {
		return Observation{}, fmt.Errorf("observation: %w", err)
	}
	if obs.Species == "" {
		return Observation{}, fmt.Errorf("observation: %w", ErrNoSpecies)
	}
	return obs, nil
}
