// Package featuremask keeps product features as bits of a small integer.
package featuremask

import "strings"

// Mask is a set of features, one bit each.
type Mask uint8

// The named features, in bit order.
const (
	Search Mask = 1 << iota
	Export
	Audit
	Beta
)

// HasAll reports whether every bit of want is set in m.
func (m Mask) HasAll(want Mask) bool {
	return m&want == want
}

// Without returns m with the bits of drop cleared.
func (m Mask) Without(drop Mask) Mask {
	return m ^ drop
}

// String lists the named features of m in bit order, joined with "+".
// It returns "none" when no named feature is set.
func (m Mask) String() string {
	var names []string
	for i, name := range []string{"search", "export", "audit", "beta"} {
		if m&(1<<i) != 0 {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return "none"
	}
	return strings.Join(names, "+")
}
