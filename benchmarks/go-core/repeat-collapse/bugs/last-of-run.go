// Package repeatcollapse shortens logs with repeated lines.
package repeatcollapse

import "fmt"

// Collapse replaces each run of N > 1 equal adjacent lines by the line,
// literally, followed by " (xN)". Other lines are copied.
func Collapse(lines []string) []string {
	var out []string
	for start := 0; start < len(lines); {
		line, end := lines[start], start+1
		for end < len(lines)-1 && lines[end] == line {
			end++
		}
		if n := end - start; n > 1 {
			line = fmt.Sprintf("%s (x%d)", line, n)
		}
		out = append(out, line)
		start = end
	}
	return out
}
