package lapsplits

import "errors"

// ErrClock is returned when the clock does not move forward.
var ErrClock = errors.New("times must increase")

// Laps returns the lap times for the clock times at the line, in a new slice.
// Times that do not increase from 0 on give ErrClock.
func Laps(times []int) ([]int, error) {
	laps := times[:]
	before := 0
	for i, now := range times {
		if now <= before {
			return nil, ErrClock
		}
		laps[i] = now - before
		before = now
	}
	return laps, nil
}
