package keyedloads

import "sync"

type entry struct {
	ready chan struct{}
	val   string
	err   error
}

// Cache remembers loaded values by key.
type Cache struct {
	mu      sync.Mutex
	load    func(key string) (string, error)
	entries map[string]*entry
}

// New returns an empty cache that is filled by load.
func New(load func(key string) (string, error)) *Cache {
	return &Cache{load: load, entries: make(map[string]*entry)}
}

// Get returns the value of key. It loads missing values, one load per key at a
// time; callers arriving meanwhile share its result. Failures are not
// remembered.
func (c *Cache) Get(key string) (string, error) {
	c.mu.Lock()
	e, ok := c.entries[key]
	if ok {
		c.mu.Unlock()
		<-e.ready
		return e.val, e.err
	}
	e = &entry{ready: make(chan struct{})}
	c.entries[key] = e
	c.mu.Unlock()

	e.val, e.err = c.load(key)
	if e.err == nil {
		c.mu.Lock()
		if c.entries[key] == e {
			delete(c.entries, key)
		}
		c.mu.Unlock()
	}
	close(e.ready)
	return e.val, e.err
}

// Forget drops the value of key. A running load of key goes on for its
// callers, but its result is not remembered.
func (c *Cache) Forget(key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.entries, key)
}

// Len returns the number of remembered and loading keys.
func (c *Cache) Len() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.entries)
}
