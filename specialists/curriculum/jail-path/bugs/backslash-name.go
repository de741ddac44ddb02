package jailpath

import (
	"errors"
	"path"
	"strings"
)

// Errors of ResolveInside.
var (
	ErrEmpty   = errors.New("empty name")
	ErrOutside = errors.New("name leads outside")
)

// ResolveInside returns the clean path of name, which comes from a user, below root.
// An empty name gives ErrEmpty; a name that is absolute, has a backslash or
// leads out of root gives ErrOutside.
func ResolveInside(root, name string) (string, error) {
	if name == "" {
		return "", ErrEmpty
	}
	if path.IsAbs(name) {
		return "", ErrOutside
	}
	root = path.Clean(root)
	full := path.Join(root, name)
	if full != root && !strings.HasPrefix(full, root+"/") {
		return "", ErrOutside
	}
	return full, nil
}
