// Package nestingdepth measures the nesting of brackets.
package nestingdepth

import "strings"

// Depth returns the greatest nesting of (), [] and {} in expr, or -1 if the
// brackets do not match. Other characters are ignored.
func Depth(expr string) int {
	deepest := 0
	var expect []rune // the closing brackets still to come
	for _, r := range expr {
		if i := strings.IndexRune("([{", r); i >= 0 {
			expect = append(expect, rune(")]}"[i]))
			deepest = max(deepest, len(expect))
			continue
		}
		if !strings.ContainsRune(")]}", r) {
			continue
		}
		last := len(expect) - 1
		if last < 0 || expect[last] != r {
			return -1
		}
		expect = expect[:last]
	}
	if len(expect) > 0 {
		return -1
	}
	return deepest
}
