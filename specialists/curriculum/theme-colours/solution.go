package themecolours

import (
	"errors"
	"fmt"
	"slices"
)

// Errors of Resolve.
var (
	ErrUnknown = errors.New("unknown colour")
	ErrCircle  = errors.New("aliases form a circle")
)

// Theme maps names to colour values or to other names.
type Theme struct {
	values  map[string]string
	aliases map[string]string
}

// NewTheme returns an empty theme.
func NewTheme() *Theme {
	return &Theme{values: make(map[string]string), aliases: make(map[string]string)}
}

// Set gives name a colour value and replaces what it was before.
func (t *Theme) Set(name, value string) {
	delete(t.aliases, name)
	t.values[name] = value
}

// Alias makes name stand for target and replaces what it was before.
func (t *Theme) Alias(name, target string) {
	delete(t.values, name)
	t.aliases[name] = target
}

// Resolve follows aliases and returns the value. Errors begin with the name and
// wrap ErrUnknown or ErrCircle.
func (t *Theme) Resolve(name string) (string, error) {
	seen := make(map[string]bool)
	for at := name; !seen[at]; at = t.aliases[at] {
		seen[at] = true
		if value, ok := t.values[at]; ok {
			return value, nil
		}
		if _, ok := t.aliases[at]; !ok {
			return "", fmt.Errorf("%s: %w", name, ErrUnknown)
		}
	}
	return "", fmt.Errorf("%s: %w", name, ErrCircle)
}

// Names returns all defined names, sorted.
func (t *Theme) Names() []string {
	var names []string
	for name := range t.values {
		names = append(names, name)
	}
	for name := range t.aliases {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
