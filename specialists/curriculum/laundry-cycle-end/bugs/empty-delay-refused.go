package laundrycycleend

import (
	"fmt"
	"time"
)

// CycleEnd returns start plus delay plus length, both given as texts like
// "1h30m". An empty delay means none; other malformed texts are errors.
func CycleEnd(start time.Time, length, delay string) (time.Time, error) {
	run, err := time.ParseDuration(length)
	if err != nil {
		return time.Time{}, fmt.Errorf("cycle length: %w", err)
	}
	wait, err := time.ParseDuration(delay)
	if err != nil {
		return time.Time{}, fmt.Errorf("delay: %w", err)
	}
	return start.Add(wait + run), nil
}
