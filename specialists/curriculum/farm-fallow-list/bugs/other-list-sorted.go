package farmfallowlist

import (
	"slices"
	"strings"
)

// Fallow returns the fields without a crop, or with a blank one, sorted by name.
// It does not change fields.
func Fallow(fields []string, sown map[string]string) []string {
	var idle []string
	for _, field := range fields {
		if strings.TrimSpace(sown[field]) == "" {
			idle = append(idle, field)
		}
	}
	slices.Sort(fields)
	return idle
}
