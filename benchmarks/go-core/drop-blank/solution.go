package dropblank

import "strings"

// DropBlank returns the lines that contain more than white space, unchanged.
func DropBlank(lines []string) []string {
	var out []string
	for _, line := range lines {
		if strings.TrimSpace(line) != "" {
			out = append(out, line)
		}
	}
	return out
}
