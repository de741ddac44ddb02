package tagboard

import (
	"slices"
	"sync"
)

// Board holds lists of tags by key. It is safe for concurrent use and shares
// no memory with its callers.
type Board struct {
	mu      sync.RWMutex
	tags    map[string][]string
	version int
}

// New returns a board with a copy of initial, without its empty lists.
func New(initial map[string][]string) *Board {
	b := &Board{tags: make(map[string][]string)}
	for key, list := range initial {
		if len(list) > 0 {
			b.tags[key] = slices.Clone(list)
		}
	}
	return b
}

// Tags returns a copy of the list of key.
func (b *Board) Tags(key string) []string {
	b.mu.RLock()
	defer b.mu.RUnlock()
	return slices.Clone(b.tags[key])
}

// Update replaces the list of key by the result of fn, which gets a copy of
// the current list. An empty result removes the key. Updates do not overlap.
func (b *Board) Update(key string, fn func(tags []string) []string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	list := fn(slices.Clone(b.tags[key]))
	if len(list) > 0 {
		b.tags[key] = slices.Clone(list)
	} else {
		delete(b.tags, key)
	}
	b.version++
}

// Keys returns the present keys in ascending order.
func (b *Board) Keys() []string {
	b.mu.RLock()
	defer b.mu.RUnlock()
	keys := make([]string, 0, len(b.tags))
	for key := range b.tags {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// Snapshot returns a deep copy of all lists.
func (b *Board) Snapshot() map[string][]string {
	b.mu.RLock()
	defer b.mu.RUnlock()
	all := make(map[string][]string, len(b.tags))
	for key, list := range b.tags {
		all[key] = slices.Clone(list)
	}
	return all
}

// Version returns the number of updates made.
func (b *Board) Version() int {
	b.mu.RLock()
	defer b.mu.RUnlock()
	return b.version
}
