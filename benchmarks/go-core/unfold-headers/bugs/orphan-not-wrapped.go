// Package unfoldheaders joins folded header lines.
package unfoldheaders

import (
	"errors"
	"fmt"
	"strings"
)

// ErrOrphan marks a continuation that has nothing to continue.
var ErrOrphan = errors.New("continuation without a line before it")

// Unfold appends every continuation, a line that starts with a space or a tab,
// to the line before it: trimmed, after a single space. An empty line cannot be
// continued, nor can there be a continuation at the start; for those the error
// wraps ErrOrphan and names the 1-based line.
func Unfold(lines []string) ([]string, error) {
	var out []string
	for i, line := range lines {
		if line == "" || line[0] != ' ' && line[0] != '\t' {
			out = append(out, line)
			continue
		}
		if i == 0 || lines[i-1] == "" {
			return nil, fmt.Errorf("line %d: %v", i+1, ErrOrphan)
		}
		if text := strings.TrimSpace(line); text != "" {
			out[len(out)-1] += " " + text
		}
	}
	return out, nil
}
