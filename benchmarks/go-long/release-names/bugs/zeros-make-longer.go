// Package releasenames sorts file names the way people expect.
package releasenames

import (
	"cmp"
	"slices"
	"strings"
)

// Sort returns a copy of names in natural order: runs of digits compare by
// their numeric value, whatever their length and leading zeros, everything
// else byte by byte. Names that are equal in this sense are ordered as plain
// strings.
func Sort(names []string) []string {
	out := slices.Clone(names)
	slices.SortFunc(out, compare)
	return out
}

func compare(a, b string) int {
	i, j := 0, 0
	for i < len(a) && j < len(b) {
		x, y := digits(a[i:]), digits(b[j:])
		if x != "" && y != "" {
			if c := compareNumbers(x, y); c != 0 {
				return c
			}
			i += len(x)
			j += len(y)
			continue
		}
		if a[i] != b[j] {
			return cmp.Compare(a[i], b[j])
		}
		i++
		j++
	}
	return cmp.Or(cmp.Compare(len(a)-i, len(b)-j), strings.Compare(a, b))
}

// digits returns the run of digits that s starts with.
func digits(s string) string {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return s[:n]
}

// compareNumbers compares two runs of digits of any length by value.
func compareNumbers(x, y string) int {
	return cmp.Or(cmp.Compare(len(x), len(y)), cmp.Compare(x, y))
}
