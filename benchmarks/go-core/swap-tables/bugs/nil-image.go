// Package swaptables replaces runes by reversible tables.
package swaptables

import (
	"errors"
	"strings"
)

// Errors of New.
var (
	ErrLength = errors.New("lengths differ")
	ErrRepeat = errors.New("repeated rune")
	ErrOpen   = errors.New("different runes")
)

// Table maps runes one to one onto the same set of runes; all other runes map
// to themselves. A nil *Table maps every rune to itself.
type Table struct {
	to map[rune]rune
}

// New returns the table from each rune of from to the rune at the same place
// in to. Neither may repeat a rune, and both must hold the same runes.
func New(from, to string) (*Table, error) {
	a, b := []rune(from), []rune(to)
	if len(a) != len(b) {
		return nil, ErrLength
	}
	t := &Table{to: map[rune]rune{}}
	targets := map[rune]bool{}
	for i, r := range a {
		t.to[r] = b[i]
		targets[b[i]] = true
	}
	if len(t.to) < len(a) || len(targets) < len(b) {
		return nil, ErrRepeat
	}
	for r := range targets {
		if _, ok := t.to[r]; !ok {
			return nil, ErrOpen
		}
	}
	return t, nil
}

// image returns what r is replaced by.
func (t *Table) image(r rune) rune {
	if to, ok := t.to[r]; ok {
		return to
	}
	return r
}

// Apply replaces all runes of s.
func (t *Table) Apply(s string) string { return strings.Map(t.image, s) }

// Inverse returns a new table that undoes t.
func (t *Table) Inverse() *Table {
	out := &Table{to: map[rune]rune{}}
	if t != nil {
		for from, to := range t.to {
			out.to[to] = from
		}
	}
	return out
}

// Then returns a new table, independent of t and next, that replaces runes by
// t first and the results by next.
func (t *Table) Then(next *Table) *Table {
	out := &Table{to: map[rune]rune{}}
	for _, operand := range []*Table{t, next} {
		if operand == nil {
			continue
		}
		for r := range operand.to {
			out.to[r] = next.image(t.image(r))
		}
	}
	return out
}

// Swap exchanges the replacements of a and b.
func (t *Table) Swap(a, b rune) {
	t.to[a], t.to[b] = t.image(b), t.image(a)
}
