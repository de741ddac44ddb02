package routepattern

import (
	"errors"
	"fmt"
	"net/url"
	"strings"
)

// ErrValue is wrapped by the errors for values that cannot be a path step.
var ErrValue = errors.New("unusable value")

// placeholder returns the name in a step of the form {NAME}.
func placeholder(step string) (string, bool) {
	if len(step) > 2 && step[0] == '{' && step[len(step)-1] == '}' {
		return step[1 : len(step)-1], true
	}
	return "", false
}

// Match compares an escaped path with a pattern, step by step, and returns the
// unescaped values of the placeholders, none of which is empty. Escaped slashes
// do not separate steps. A name used twice must have the same value.
func Match(pattern, path string) (map[string]string, bool) {
	steps, parts := strings.Split(pattern, "/"), strings.Split(path, "/")
	if len(steps) != len(parts) {
		return nil, false
	}
	values := map[string]string{}
	for i, step := range steps {
		value, err := url.PathUnescape(parts[i])
		if err != nil {
			return nil, false
		}
		name, ok := placeholder(step)
		if !ok && value != step {
			return nil, false
		}
		if ok {
			old, used := values[name]
			if value == "" || used && value != old {
				return nil, false
			}
			values[name] = value
		}
	}
	return values, true
}

// Build fills values into the placeholders of pattern. They are escaped, so
// that each stays one step; empty values and those made of dots are refused.
func Build(pattern string, values map[string]string) (string, error) {
	steps := strings.Split(pattern, "/")
	for i, step := range steps {
		steps[i] = url.PathEscape(step)
		if name, ok := placeholder(step); ok {
			step = values[name]
			if step == "" || step == "." || step == ".." {
				return "", fmt.Errorf("%w: %s=%q", ErrValue, name, step)
			}
			steps[i] = step
		}
	}
	return strings.Join(steps, "/"), nil
}
