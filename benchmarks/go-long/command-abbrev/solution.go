package commandabbrev

import (
	"errors"
	"fmt"
	"strings"
)

// ErrUnknown is wrapped by the error for an input that no command starts with.
var ErrUnknown = errors.New("unknown command")

// AmbiguousError reports an input that several commands start with.
type AmbiguousError struct {
	Input   string
	Options []string // ascending
}

// Error describes the ambiguous input.
func (e *AmbiguousError) Error() string {
	return fmt.Sprintf("%q may be %s", e.Input, strings.Join(e.Options, ", "))
}

type node struct {
	name string // the command that ends here, or empty
	next [128]*node
}

// Set is a set of commands that may be abbreviated.
type Set struct {
	root node
}

// NewSet returns the set of the given lower-case ASCII names.
func NewSet(names ...string) *Set {
	s := &Set{}
	for _, name := range names {
		n := &s.root
		for i := range len(name) {
			if n.next[name[i]] == nil {
				n.next[name[i]] = &node{}
			}
			n = n.next[name[i]]
		}
		n.name = name
	}
	return s
}

// Resolve returns the command that equals input or, if there is none, the only command
// that starts with it. Case and surrounding white space do not matter. The error is an
// *AmbiguousError if several commands start with input, else it wraps ErrUnknown.
func (s *Set) Resolve(input string) (string, error) {
	input = strings.ToLower(strings.TrimSpace(input))
	n := &s.root
	for _, r := range input {
		if r >= 128 || n.next[r] == nil {
			return "", fmt.Errorf("%w: %q", ErrUnknown, input)
		}
		n = n.next[r]
	}
	if input == "" {
		return "", fmt.Errorf("%w: no input", ErrUnknown)
	}
	if n.name != "" {
		return n.name, nil
	}
	options := n.collect(nil)
	if len(options) > 1 {
		return "", &AmbiguousError{Input: input, Options: options}
	}
	return options[0], nil
}

// collect appends the commands below n to names, ascending.
func (n *node) collect(names []string) []string {
	if n.name != "" {
		names = append(names, n.name)
	}
	for _, c := range n.next {
		if c != nil {
			names = c.collect(names)
		}
	}
	return names
}
