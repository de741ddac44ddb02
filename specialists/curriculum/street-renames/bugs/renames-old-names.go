package streetrenames

import (
	"errors"
	"fmt"
	"slices"
)

// Errors of a Gazetteer, always wrapped.
var (
	ErrUnknown = errors.New("unknown street")
	ErrTaken   = errors.New("name already used")
)

// Gazetteer knows today's street names and all earlier ones.
type Gazetteer struct {
	next map[string]string // the name after each name, "" for a current one
}

// NewGazetteer returns a gazetteer of streets that never had another name.
func NewGazetteer(names ...string) *Gazetteer {
	g := &Gazetteer{next: make(map[string]string)}
	for _, name := range names {
		g.next[name] = ""
	}
	return g
}

// Rename gives the street with the current name oldName a new name that was never used before.
func (g *Gazetteer) Rename(oldName, newName string) error {
	if next, known := g.next[oldName]; !known && next != "" {
		return fmt.Errorf("rename %q: %w", oldName, ErrUnknown)
	}
	if _, used := g.next[newName]; used {
		return fmt.Errorf("rename to %q: %w", newName, ErrTaken)
	}
	g.next[oldName] = newName
	g.next[newName] = ""
	return nil
}

// Current returns the present name of the street that has or had the given name.
func (g *Gazetteer) Current(name string) (string, error) {
	next, known := g.next[name]
	if !known {
		return "", fmt.Errorf("street %q: %w", name, ErrUnknown)
	}
	for next != "" {
		name, next = next, g.next[next]
	}
	return name, nil
}

// Former returns, sorted, all old names that lead to name.
func (g *Gazetteer) Former(name string) []string {
	var former []string
	for old := range g.next {
		for next := g.next[old]; next != ""; next = g.next[next] {
			if next == name {
				former = append(former, old)
			}
		}
	}
	slices.Sort(former)
	return former
}
