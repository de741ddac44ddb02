// Package dropqueue is a bounded queue of pending events.
package dropqueue

import (
	"slices"
	"sync"
)

// Queue holds up to a limit of items, oldest first, and drops the oldest ones
// when it is full. It is safe for concurrent use.
type Queue[T any] struct {
	mu    sync.RWMutex
	limit int
	items []T
}

// New returns an empty queue for at most limit items, but at least one.
func New[T any](limit int) *Queue[T] {
	return &Queue[T]{limit: max(limit, 1)}
}

// Push adds an item. If the queue was full it drops the oldest item and
// returns it with true.
func (q *Queue[T]) Push(item T) (dropped T, full bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.items) == q.limit {
		dropped, full = q.items[0], true
		q.items = slices.Delete(q.items, 0, 1)
	}
	q.items = append(q.items, item)
	return dropped, full
}

// Take removes and returns the oldest item that want accepts, if there is
// one. No item is given to two callers.
func (q *Queue[T]) Take(want func(T) bool) (T, bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for i, item := range q.items {
		if want(item) {
			q.items = slices.Delete(q.items, i, i+1)
			return item, true
		}
	}
	var none T
	return none, false
}

// Items returns a copy of the items, oldest first.
func (q *Queue[T]) Items() []T {
	q.mu.RLock()
	defer q.mu.RUnlock()
	return slices.Clone(q.items)
}
