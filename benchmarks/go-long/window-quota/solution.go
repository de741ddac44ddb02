package windowquota

import (
	"sync"
	"time"
)

type usage struct {
	start time.Time
	count int
}

// Quota allows a limited number of calls per key and fixed time window.
type Quota struct {
	mu     sync.Mutex
	limit  int
	window time.Duration
	used   map[string]usage
}

// New returns a quota of limit calls per key in each window.
func New(limit int, window time.Duration) *Quota {
	return &Quota{limit: limit, window: window, used: make(map[string]usage)}
}

// current returns the usage of key in the window of at; q.mu is held.
func (q *Quota) current(key string, at time.Time) usage {
	start := at.Truncate(q.window)
	if u := q.used[key]; u.start.Equal(start) {
		return u
	}
	return usage{start: start}
}

// Allow reports whether a call for key at the given time is within the limit,
// and counts it if so.
func (q *Quota) Allow(key string, at time.Time) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	u := q.current(key, at)
	if u.count >= q.limit {
		return false
	}
	u.count++
	q.used[key] = u
	return true
}

// Used returns the number of calls allowed for key in the window of at.
func (q *Quota) Used(key string, at time.Time) int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.current(key, at).count
}
