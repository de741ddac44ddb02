// Package stripasides removes parenthesised asides from text.
package stripasides

import (
	"errors"
	"strings"
)

// ErrUnbalanced means that the parentheses of a line do not match.
var ErrUnbalanced = errors.New("unbalanced parentheses")

// Strip removes the asides in parentheses, nested ones included, and squeezes
// white space. A backslash before a parenthesis makes it ordinary text.
// It returns ErrUnbalanced when a parenthesis has no partner.
func Strip(line string) (string, error) {
	var kept strings.Builder
	depth := 0
	for i := 0; i < len(line); i++ {
		c := line[i]
		escaped := c == '\\' && i+1 <= len(line) && (line[i+1] == '(' || line[i+1] == ')')
		if escaped {
			i++
			c = line[i]
		}
		switch {
		case c == '(' && !escaped:
			depth++
		case c == ')' && !escaped:
			if depth == 0 {
				return "", ErrUnbalanced
			}
			depth--
		case depth == 0:
			kept.WriteByte(c)
		}
	}
	if depth > 0 {
		return "", ErrUnbalanced
	}
	return strings.Join(strings.Fields(kept.String()), " "), nil
}
