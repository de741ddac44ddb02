// Package nestedsettings expands settings that refer to each other.
package nestedsettings

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// Errors of Resolve.
var (
	ErrSyntax  = errors.New("unclosed reference")
	ErrUnknown = errors.New("unknown key")
)

// CycleError reports keys that need each other. Path runs from the first to
// the second occurrence of the repeated key, both included.
type CycleError struct {
	Path []string
}

// Error shows the path of the cycle.
func (e *CycleError) Error() string { return "cycle: " + strings.Join(e.Path, " -> ") }

type resolver struct {
	settings map[string]string
	done     map[string]string // expanded values
	open     []string          // keys being expanded, outermost first
}

// value returns the expanded value of key.
func (r *resolver) value(key string) (string, error) {
	if v, ok := r.done[key]; ok {
		return v, nil
	}
	if at := slices.Index(r.open, key); at >= 0 {
		return "", &CycleError{Path: append(slices.Clone(r.open[at:]), key)}
	}
	raw, ok := r.settings[key]
	if !ok {
		return "", fmt.Errorf("%q: %w", key, ErrUnknown)
	}
	r.open = append(r.open, key)
	v, err := r.expand(raw)
	if err != nil {
		return "", err
	}
	r.open = r.open[:len(r.open)-1]
	r.done[key] = raw
	return v, nil
}

// expand replaces the references in raw.
func (r *resolver) expand(raw string) (string, error) {
	var b strings.Builder
	for {
		text, after, found := strings.Cut(raw, "${")
		b.WriteString(text)
		if !found {
			return b.String(), nil
		}
		key, rest, closed := strings.Cut(after, "}")
		if !closed {
			return "", ErrSyntax
		}
		v, err := r.value(key)
		if err != nil {
			return "", err
		}
		b.WriteString(v)
		raw = rest
	}
}

// Resolve returns a new map with every "${key}" in the values replaced by the
// expanded value of that key. It fails with an ErrSyntax, an ErrUnknown or a
// *CycleError; keys are resolved in sorted order and the first problem counts.
func Resolve(settings map[string]string) (map[string]string, error) {
	r := &resolver{settings: settings, done: map[string]string{}}
	keys := make([]string, 0, len(settings))
	for key := range settings {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		if _, err := r.value(key); err != nil {
			return nil, err
		}
	}
	return r.done, nil
}
