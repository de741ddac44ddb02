// Package lazyrows chains steps over rows without intermediate slices.
package lazyrows

// Seq passes its items to yield in order until yield returns false. It can
// be run any number of times and gives the same items each time.
type Seq[T any] func(yield func(T) bool)

// From returns the sequence of the given items.
func From[T any](items ...T) Seq[T] {
	return func(yield func(T) bool) {
		for _, it := range items {
			if !yield(it) {
				return
			}
		}
	}
}

// Where keeps the items for which keep is true.
func (s Seq[T]) Where(keep func(T) bool) Seq[T] {
	return func(yield func(T) bool) {
		s(func(it T) bool {
			return !keep(it) || yield(it)
		})
	}
}

// Skip leaves out the first n items.
func (s Seq[T]) Skip(n int) Seq[T] {
	return func(yield func(T) bool) {
		left := n
		s(func(it T) bool {
			if left > 0 {
				left--
				return true
			}
			return yield(it)
		})
	}
}

// Take passes on the first n items and asks its source for no more than that.
func (s Seq[T]) Take(n int) Seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		left := n
		s(func(it T) bool {
			left--
			return yield(it) && left > 0
		})
	}
}

// Map converts each item with f.
func Map[T, U any](s Seq[T], f func(T) U) Seq[U] {
	return func(yield func(U) bool) {
		s(func(it T) bool {
			return yield(f(it))
		})
	}
}

// Collect returns all items in a slice.
func (s Seq[T]) Collect() []T {
	var out []T
	s(func(it T) bool {
		out = append(out, it)
		return true
	})
	return out
}
