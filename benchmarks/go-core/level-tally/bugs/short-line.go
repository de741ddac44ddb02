// Package leveltally counts log lines by their level.
package leveltally

import "strings"

// Tally counts the lines of log by the level in their second field: DEBUG,
// INFO, WARN or ERROR in any letter case, else OTHER. Blank lines are skipped.
// The map is never nil.
func Tally(log string) map[string]int {
	counts := make(map[string]int)
	for _, line := range strings.Split(log, "\n") {
		fields := strings.Fields(line)
		if len(fields) == 0 {
			continue
		}
		level := "OTHER"
		if len(fields) > 0 {
			switch name := strings.ToUpper(fields[1]); name {
			case "DEBUG", "INFO", "WARN", "ERROR":
				level = name
			}
		}
		counts[level]++
	}
	return counts
}
