// Package permissionsets calculates with sets of permissions.
package permissionsets

// Set is a set of items. A nil Set is empty. No method changes its receiver
// or argument, and every Set returned is a fresh map.
type Set[T comparable] map[T]struct{}

// Of returns the set of the given items.
func Of[T comparable](items ...T) Set[T] {
	out := make(Set[T], len(items))
	for _, it := range items {
		out[it] = struct{}{}
	}
	return out
}

// Union returns the items of either set.
func (s Set[T]) Union(other Set[T]) Set[T] {
	out := make(Set[T], len(s)+len(other))
	for it := range s {
		out[it] = struct{}{}
	}
	for it := range other {
		out[it] = struct{}{}
	}
	return out
}

// Minus returns the items of s that other lacks.
func (s Set[T]) Minus(other Set[T]) Set[T] {
	out := make(Set[T])
	for it := range s {
		if _, ok := other[it]; !ok {
			out[it] = struct{}{}
		}
	}
	return out
}

// Either returns the items that are in exactly one of the two sets.
func (s Set[T]) Either(other Set[T]) Set[T] {
	return s.Minus(other).Union(other.Minus(s))
}

// SubsetOf reports whether every item of s is in other.
func (s Set[T]) SubsetOf(other Set[T]) bool {
	return len(s.Minus(other)) == 0
}

// Equal reports whether both sets hold the same items.
func (s Set[T]) Equal(other Set[T]) bool {
	return len(s) <= len(other) && s.SubsetOf(other)
}

// Missing returns the items of need that s lacks, in order, each once.
func (s Set[T]) Missing(need ...T) []T {
	var out []T
	seen := s.Union(nil)
	for _, it := range need {
		if _, ok := seen[it]; !ok {
			seen[it] = struct{}{}
			out = append(out, it)
		}
	}
	return out
}
