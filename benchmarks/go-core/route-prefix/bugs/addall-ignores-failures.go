package routeprefix

import (
	"errors"
	"fmt"
	"strings"
)

// ErrDuplicate is wrapped by the error for a path that is registered already.
var ErrDuplicate = errors.New("duplicate path")

// Route is a path prefix and its target.
type Route struct {
	Path, Target string
}

type node struct {
	set    bool
	target string
	next   map[string]*node
}

// Table finds targets by the longest registered path prefix. The zero value is empty.
type Table struct {
	root node
}

// Add registers target for path. It returns an error that wraps ErrDuplicate, and
// changes nothing, if path is registered already.
func (t *Table) Add(path, target string) error {
	n := &t.root
	for _, seg := range segments(path) {
		if n.next == nil {
			n.next = map[string]*node{}
		}
		if n.next[seg] == nil {
			n.next[seg] = &node{}
		}
		n = n.next[seg]
	}
	if n.set {
		return fmt.Errorf("%w: %s", ErrDuplicate, path)
	}
	n.set, n.target = true, target
	return nil
}

// AddAll adds routes in order and stops with the error of the first that fails.
func (t *Table) AddAll(routes []Route) error {
	for _, r := range routes {
		t.Add(r.Path, r.Target)
	}
	return nil
}

// Lookup returns the target of the longest registered path that leads path, and the
// segments of path after it, joined with slashes.
func (t *Table) Lookup(path string) (target, rest string, ok bool) {
	segs := segments(path)
	n := &t.root
	for i := 0; n != nil; i++ {
		if n.set {
			target, rest, ok = n.target, strings.Join(segs[i:], "/"), true
		}
		if i == len(segs) {
			break
		}
		n = n.next[segs[i]]
	}
	return target, rest, ok
}

// segments splits path at slashes and leaves out empty segments.
func segments(path string) []string {
	return strings.FieldsFunc(path, func(r rune) bool { return r == '/' })
}
