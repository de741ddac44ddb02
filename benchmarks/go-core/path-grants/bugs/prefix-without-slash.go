// Package pathgrants decides which files a user may open.
package pathgrants

import (
	"path"
	"strings"
)

// Grant gives access to Prefix and everything below it. Mode is "write"
// (which includes reading) or "read"; any other mode allows nothing.
type Grant struct {
	Prefix string
	Mode   string
}

// Resolve returns the clean absolute path for an untrusted name, and whether
// the grants allow to read or write it. The covering grant with the longest
// prefix decides, the last one among equals.
func Resolve(grants []Grant, name string, write bool) (string, bool) {
	clean := path.Clean("/" + name)
	var best Grant
	for _, g := range grants {
		if len(g.Prefix) >= len(best.Prefix) && g.covers(clean) {
			best = g
		}
	}
	if best.Mode == "write" || best.Mode == "read" && !write {
		return clean, true
	}
	return "", false
}

// covers reports whether the clean path p is the prefix or lies below it.
func (g Grant) covers(p string) bool {
	if g.Prefix == "/" || g.Prefix == p {
		return true
	}
	return strings.HasPrefix(p, g.Prefix)
}
