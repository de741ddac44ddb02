package treepath

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
)

// Faults of a path.
var (
	ErrMissing = errors.New("nothing there")
	ErrType    = errors.New("cannot step into this value")
)

// index reads a step into an array of n elements; -1 is the last one.
func index(step string, n int) (int, error) {
	i, err := strconv.Atoi(step)
	if err != nil {
		return 0, fmt.Errorf("%w: index %q", ErrType, step)
	}
	if i < 0 {
		i += n
	}
	if i < 0 || i >= n {
		return 0, fmt.Errorf("%w: index %s of %d", ErrMissing, step, n)
	}
	return i, nil
}

// Get returns the value at path, whose steps are keys of objects and indexes
// of arrays. Absent keys and indexes give ErrMissing, impossible steps ErrType.
func Get(root any, path ...string) (any, error) {
	for _, step := range path {
		switch node := root.(type) {
		case map[string]any:
			child, ok := node[step]
			if !ok {
				return nil, fmt.Errorf("%w: key %q", ErrMissing, step)
			}
			root = child
		case []any:
			i, err := index(step, len(node))
			if err != nil {
				return nil, err
			}
			root = node[i]
		default:
			return nil, fmt.Errorf("%w: %T", ErrType, root)
		}
	}
	return root, nil
}

// Set returns a copy of root with value at path; root and all in it stay as is.
// Missing keys are added, with objects for missing and null values on the way.
func Set(root, value any, path ...string) (any, error) {
	if len(path) == 0 {
		return value, nil
	}
	switch node := root.(type) {
	case nil:
		child, err := Set(nil, value, path[1:]...)
		return map[string]any{path[0]: child}, err
	case map[string]any:
		child, err := Set(node[path[0]], value, path[1:]...)
		if err != nil {
			return nil, err
		}
		node = maps.Clone(node)
		node[path[0]] = child
		return node, nil
	case []any:
		i, err := index(path[0], len(node))
		if err != nil {
			return nil, err
		}
		child, err := Set(node[i], value, path[1:]...)
		if err != nil {
			return nil, err
		}
		node = slices.Clone(node)
		node[i] = child
		return node, nil
	}
	return nil, fmt.Errorf("%w: %T", ErrType, root)
}
