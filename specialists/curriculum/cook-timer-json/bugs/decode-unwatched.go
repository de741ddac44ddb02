package cooktimerjson

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// ErrMinutes reports a timer without positive minutes.
var ErrMinutes = errors.New("minutes must be positive")

// KitchenTimer is one timer of a stored list.
type KitchenTimer struct {
	Label   string `json:"label"`
	Minutes int    `json:"minutes"`
}

// ReadTimers decodes a JSON array of timers. It wraps the decoder's error,
// or ErrMinutes together with the label of the timer that is wrong.
func ReadTimers(r io.Reader) ([]KitchenTimer, error) {
	var timers []KitchenTimer
	json.NewDecoder(r).Decode(&timers)
	for _, timer := range timers {
		if timer.Minutes <= 0 {
			return nil, fmt.Errorf("timer %q: %w", timer.Label, ErrMinutes)
		}
	}
	return timers, nil
}
