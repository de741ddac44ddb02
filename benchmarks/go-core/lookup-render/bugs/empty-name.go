// Package lookuprender renders templates with values from a lookup function.
package lookuprender

import (
	"errors"
	"fmt"
	"strings"
)

// ErrMissing is what a lookup returns, wrapped or not, for a name it does not
// know. ErrSyntax is returned for an unclosed placeholder or an empty name.
var (
	ErrMissing = errors.New("no such value")
	ErrSyntax  = errors.New("bad placeholder")
)

// resolve returns the value for the inside of a placeholder, "name" or
// "name|default". The default stands in for a missing value only; any other
// error of lookup is returned, wrapped. With a nil lookup all names are missing.
func resolve(inside string, lookup func(name string) (string, error)) (string, error) {
	name, fallback, hasDefault := strings.Cut(inside, "|")
	value, err := "", ErrMissing
	if lookup != nil {
		value, err = lookup(name)
	}
	if hasDefault && errors.Is(err, ErrMissing) {
		return fallback, nil
	}
	if err != nil {
		return "", fmt.Errorf("value of %s: %w", name, err)
	}
	return value, nil
}

// Render replaces every "${name}" and "${name|default}" in tmpl by its value.
// On any error it returns "".
func Render(tmpl string, lookup func(name string) (string, error)) (string, error) {
	var b strings.Builder
	for {
		text, after, found := strings.Cut(tmpl, "${")
		b.WriteString(text)
		if !found {
			return b.String(), nil
		}
		inside, rest, closed := strings.Cut(after, "}")
		if !closed {
			return "", ErrSyntax
		}
		value, err := resolve(inside, lookup)
		if err != nil {
			return "", err
		}
		b.WriteString(value)
		tmpl = rest
	}
}
