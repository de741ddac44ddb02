// Package backoffsteps computes the waiting times between retries.
package backoffsteps

import "time"

// Delays returns n waiting times that start at base, double each time and
// never exceed limit, however large limit is. It returns none when n, base or
// limit is below 1.
func Delays(base, limit time.Duration, n int) []time.Duration {
	if base < 1 || limit < 1 {
		return nil
	}
	var delays []time.Duration
	for d := min(base, limit); len(delays) < n; {
		delays = append(delays, d)
		d = min(d*2, limit)
	}
	return delays
}
