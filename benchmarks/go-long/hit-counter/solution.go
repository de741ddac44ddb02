// Package hitcounter counts hits for a limited number of keys.
package hitcounter

import (
	"cmp"
	"errors"
	"slices"
	"sync"
)

// ErrLimit is returned for a limit below 1.
var ErrLimit = errors.New("limit below 1")

// Entry is a key with its hits.
type Entry struct {
	Key  string
	Hits int
}

// Counter keeps the hits of at most limit keys. It is safe for concurrent use.
type Counter struct {
	mu    sync.Mutex
	limit int
	hits  map[string]int
}

// New returns an empty Counter for limit keys.
func New(limit int) (*Counter, error) {
	if limit < 1 {
		return nil, ErrLimit
	}
	return &Counter{limit: limit, hits: make(map[string]int)}, nil
}

// Hit counts a hit. A new key pushes out the lowest-ranked one of a full counter.
func (c *Counter) Hit(key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.hits[key] == 0 {
		c.shrink(c.limit - 1)
	}
	c.hits[key]++
}

// Count returns the hits of key.
func (c *Counter) Count(key string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.hits[key]
}

// Top returns the k highest-ranked entries, or all if there are fewer.
func (c *Counter) Top(k int) []Entry {
	c.mu.Lock()
	defer c.mu.Unlock()
	ranked := c.ranked()
	return ranked[:max(0, min(k, len(ranked)))]
}

// Snapshot returns a copy of all counts that the caller may keep and change.
func (c *Counter) Snapshot() map[string]int {
	c.mu.Lock()
	defer c.mu.Unlock()
	out := make(map[string]int, len(c.hits))
	for key, n := range c.hits {
		out[key] = n
	}
	return out
}

// Merge adds the counts of other, which may be c itself, and then drops the
// lowest-ranked keys above the limit.
func (c *Counter) Merge(other *Counter) {
	more := other.Snapshot()
	c.mu.Lock()
	defer c.mu.Unlock()
	for key, n := range more {
		c.hits[key] += n
	}
	c.shrink(c.limit)
}

// shrink drops the lowest-ranked keys until at most n are left; c.mu is held.
func (c *Counter) shrink(n int) {
	for _, e := range c.ranked()[min(n, len(c.hits)):] {
		delete(c.hits, e.Key)
	}
}

// ranked returns all entries, most hits first, then by key; c.mu is held.
func (c *Counter) ranked() []Entry {
	out := make([]Entry, 0, len(c.hits))
	for key, n := range c.hits {
		out = append(out, Entry{key, n})
	}
	slices.SortFunc(out, func(a, b Entry) int {
		return cmp.Or(cmp.Compare(b.Hits, a.Hits), cmp.Compare(a.Key, b.Key))
	})
	return out
}
