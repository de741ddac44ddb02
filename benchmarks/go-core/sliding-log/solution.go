package slidinglog

import "time"

// Log limits the calls in a sliding time window.
type Log struct {
	limit  int
	window time.Duration
	hits   []time.Time // allowed calls, oldest first
}

// New returns a log that allows limit calls (at least one) in any window.
func New(limit int, window time.Duration) *Log {
	return &Log{limit: max(limit, 1), window: window}
}

// expire forgets the calls that are window or more before at.
func (l *Log) expire(at time.Time) {
	border := at.Add(-l.window)
	n := 0
	for n < len(l.hits) && !l.hits[n].After(border) {
		n++
	}
	l.hits = l.hits[n:]
}

// Try records a call and returns true if the window before at has room for
// it. Otherwise it returns false and how long to wait for room.
func (l *Log) Try(at time.Time) (ok bool, wait time.Duration) {
	l.expire(at)
	if len(l.hits) < l.limit {
		l.hits = append(l.hits, at)
		return true, 0
	}
	return false, l.hits[0].Add(l.window).Sub(at)
}

// Open returns the number of calls that would be allowed at the given time.
func (l *Log) Open(at time.Time) int {
	l.expire(at)
	return l.limit - len(l.hits)
}
