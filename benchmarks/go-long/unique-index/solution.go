// Package uniqueindex builds maps by a key that has to be unique.
package uniqueindex

import (
	"errors"
	"fmt"
)

// ErrSkip tells Index, also when wrapped, to leave an item out.
var ErrSkip = errors.New("skip this item")

// DuplicateError reports the positions of two items with the same key.
type DuplicateError struct {
	First, Second int
}

// Error describes the collision.
func (e *DuplicateError) Error() string {
	return fmt.Sprintf("items %d and %d have the same key", e.First, e.Second)
}

// Index maps each item's key to the item. Items whose key function returns
// ErrSkip are left out. Any other error of the key function ends the run and
// is wrapped in the returned error; a second item with a known key ends it
// with a *DuplicateError that holds both positions in items.
func Index[T any, K comparable](items []T, key func(T) (K, error)) (map[K]T, error) {
	out := make(map[K]T, len(items))
	seenAt := make(map[K]int, len(items))
	for i, item := range items {
		k, err := key(item)
		if errors.Is(err, ErrSkip) {
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("key of item %d: %w", i, err)
		}
		if first, ok := seenAt[k]; ok {
			return nil, &DuplicateError{First: first, Second: i}
		}
		seenAt[k] = i
		out[k] = item
	}
	return out, nil
}
