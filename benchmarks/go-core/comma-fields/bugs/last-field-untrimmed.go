package commafields

import "strings"

// Fields splits line at its commas and trims each field. An empty line has
// no fields.
func Fields(line string) []string {
	if line == "" {
		return nil
	}
	parts := strings.Split(line, ",")
	for i := range parts[1:] {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return parts
}
