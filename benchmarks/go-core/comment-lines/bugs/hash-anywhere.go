package commentlines

import "strings"

// CountComments returns how many lines have "#" as first character after leading spaces and tabs.
func CountComments(lines []string) int {
	count := 0
	for _, line := range lines {
		if strings.Contains(strings.TrimLeft(line, " \t"), "#") {
			count++
		}
	}
	return count
}
