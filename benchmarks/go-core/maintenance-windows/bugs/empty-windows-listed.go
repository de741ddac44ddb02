// Package maintenancewindows tidies lists of maintenance windows.
package maintenancewindows

import (
	"cmp"
	"slices"
)

// Window reaches from Start up to but not including End.
type Window struct {
	Start, End int
}

// Merge returns the fewest windows, sorted, that cover the same minutes as
// the given ones, which may come in any order, overlap, touch or be empty.
// The given slice stays as it is.
func Merge(windows []Window) []Window {
	sorted := slices.Clone(windows)
	slices.SortFunc(sorted, func(a, b Window) int { return cmp.Compare(a.Start, b.Start) })
	var out []Window
	for _, w := range sorted {
		last := len(out) - 1
		if last >= 0 && w.Start <= out[last].End {
			out[last].End = max(out[last].End, w.End)
		} else {
			out = append(out, w)
		}
	}
	return out
}
