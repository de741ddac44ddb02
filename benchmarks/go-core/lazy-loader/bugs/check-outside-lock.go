package lazyloader

import "sync"

// Value is a value that is loaded on first use.
type Value[T any] struct {
	mu     sync.Mutex
	load   func() (T, error)
	loaded bool
	val    T
}

// New returns a Value that is filled by load.
func New[T any](load func() (T, error)) *Value[T] {
	return &Value[T]{load: load}
}

// Get returns the value, loading it if no load has succeeded so far. After a
// failed load it returns the zero value and the error, and the next Get tries
// again. It is safe for concurrent use; loads never overlap.
func (v *Value[T]) Get() (T, error) {
	if v.loaded {
		return v.val, nil
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	val, err := v.load()
	if err != nil {
		var zero T
		return zero, err
	}
	v.val, v.loaded = val, true
	return val, nil
}

// Loaded reports whether a load has succeeded.
func (v *Value[T]) Loaded() bool {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.loaded
}
