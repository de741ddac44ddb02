// Package tagdiff compares the tags of an article before and after an edit.
package tagdiff

import (
	"slices"
	"strings"
)

// Diff returns the tags only after has and the tags only before has. Tags are
// trimmed and lower-cased first, and tags empty after that are ignored. Both
// results are sorted and free of duplicates.
func Diff(before, after []string) (added, removed []string) {
	b, a := normalise(before), normalise(after)
	return minus(a, b), minus(b, a)
}

// normalise returns the distinct, trimmed, lower-case, non-empty tags, sorted.
func normalise(tags []string) []string {
	var out []string
	for _, tag := range tags {
		tag = strings.ToLower(strings.TrimSpace(tag))
		if tag != "" {
			out = append(out, tag)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// minus returns the tags of list that other lacks, in the order of list.
func minus(list, other []string) []string {
	var out []string
	for _, tag := range list {
		if !slices.Contains(other, tag) {
			out = append(out, tag)
		}
	}
	return out
}
