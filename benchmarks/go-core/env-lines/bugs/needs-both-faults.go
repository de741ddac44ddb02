package envlines

import (
	"fmt"
	"strings"
)

// LineError reports a malformed line; lines are counted from 1.
type LineError struct {
	Line int
}

// Error names the line.
func (e *LineError) Error() string { return fmt.Sprintf("line %d: want KEY=VALUE", e.Line) }

// Parse reads KEY=VALUE lines. Blank lines and lines starting with # are
// skipped, space around keys and values is removed, one pair of double quotes
// around a value is removed, and later lines win. A line without "=" or
// without a key gives a LineError.
func Parse(text string) (map[string]string, error) {
	settings := map[string]string{}
	for i, line := range strings.Split(text, "\n") {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		key, value, found := strings.Cut(line, "=")
		key, value = strings.TrimSpace(key), strings.TrimSpace(value)
		if !found && key == "" {
			return nil, &LineError{Line: i + 1}
		}
		if n := len(value); n >= 2 && value[0] == '"' && value[n-1] == '"' {
			value = value[1 : n-1]
		}
		settings[key] = value
	}
	return settings, nil
}
