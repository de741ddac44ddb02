package commafields

import "strings"

// Fields splits line at its commas and trims each field. An empty line has
// no fields.
func Fields(line string) []string {
	parts := strings.Split(line, ",")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return parts
}
