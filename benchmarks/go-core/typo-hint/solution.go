// Package typohint suggests commands for mistyped words.
package typohint

import "strings"

// distance returns the least number of insertions, deletions and replacements
// of single runes that turn a into b. It keeps two rows of the usual table: prev for
// the runes of a before the current one, cur for those up to it.
func distance(a, b []rune) int {
	prev := make([]int, len(b)+1)
	cur := make([]int, len(b)+1)
	for j := range prev {
		prev[j] = j
	}
	for i, x := range a {
		cur[0] = i + 1
		for j, y := range b {
			replace := prev[j]
			if x != y {
				replace++
			}
			cur[j+1] = min(prev[j+1]+1, cur[j]+1, replace)
		}
		prev, cur = cur, prev
	}
	return prev[len(b)]
}

// Suggest returns the element of known that is nearest to word, ignoring letter
// case, if its distance is at most limit. Of equally near ones the earliest
// wins.
func Suggest(word string, known []string, limit int) (string, bool) {
	target := []rune(strings.ToLower(word))
	hint, best, found := "", 0, false
	for _, k := range known {
		d := distance(target, []rune(strings.ToLower(k)))
		if d <= limit && (!found || d < best) {
			hint, best, found = k, d, true
		}
	}
	return hint, found
}
