package bikestationfilter

import (
	"strconv"
	"strings"
)

// StationFilter builds a query filter for a station and, above 0, for a minimum of
// bikes. Single quotes in the name are doubled; a blank name is left out.
func StationFilter(station string, minBikes int) string {
	var parts []string
	if name := strings.TrimSpace(station); name != "" {
		parts = append(parts, "station eq '"+strings.ReplaceAll(name, "'", "''")+"'")
	}
	if minBikes > 0 {
		parts = append(parts, "bikes ge "+strconv.Itoa(minBikes))
	}
	return strings.Join(parts, " or ")
}
