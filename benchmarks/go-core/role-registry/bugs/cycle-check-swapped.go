// Package roleregistry keeps roles that inherit permissions from each other.
package roleregistry

import (
	"errors"
	"slices"
)

var (
	// ErrUnknown means that a role does not exist.
	ErrUnknown = errors.New("unknown role")
	// ErrCycle means that a role would inherit from itself.
	ErrCycle = errors.New("cyclic inheritance")
)

type role struct {
	perms   map[string]bool
	parents []*role
}

// Registry is a set of named roles.
type Registry struct {
	roles map[string]*role
}

// New returns an empty Registry.
func New() *Registry {
	return &Registry{roles: make(map[string]*role)}
}

// Define adds permissions to a role, which is created if it does not exist.
func (r *Registry) Define(name string, perms ...string) {
	x := r.roles[name]
	if x == nil {
		x = &role{perms: make(map[string]bool)}
		r.roles[name] = x
	}
	for _, p := range perms {
		x.perms[p] = true
	}
}

// Inherit gives child all permissions of parent, now and in future. It
// returns ErrUnknown if a role does not exist, and ErrCycle if parent is child
// or already inherits from it.
func (r *Registry) Inherit(child, parent string) error {
	c, p := r.roles[child], r.roles[parent]
	if c == nil || p == nil {
		return ErrUnknown
	}
	if c.inherits(p) {
		return ErrCycle
	}
	c.parents = append(c.parents, p)
	return nil
}

// inherits reports whether x is other or inherits from it.
func (x *role) inherits(other *role) bool {
	return x == other || slices.ContainsFunc(x.parents, func(p *role) bool { return p.inherits(other) })
}

// Perms returns the own and inherited permissions of a role, sorted and
// without duplicates; an unknown role has none.
func (r *Registry) Perms(name string) []string {
	x := r.roles[name]
	if x == nil {
		return nil
	}
	all := x.collect(nil)
	slices.Sort(all)
	return slices.Compact(all)
}

func (x *role) collect(perms []string) []string {
	for p := range x.perms {
		perms = append(perms, p)
	}
	for _, parent := range x.parents {
		perms = parent.collect(perms)
	}
	return perms
}

// Can reports whether a role has a permission.
func (r *Registry) Can(name, perm string) bool {
	return slices.Contains(r.Perms(name), perm)
}

// Remove deletes a role; no other role inherits from it any more.
func (r *Registry) Remove(name string) {
	gone := r.roles[name]
	delete(r.roles, name)
	for _, x := range r.roles {
		x.parents = slices.DeleteFunc(x.parents, func(p *role) bool { return p == gone })
	}
}
