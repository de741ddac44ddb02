package birdarrivals

import (
	"strings"
	"time"
)

// Sighting is one bird seen at one time.
type Sighting struct {
	Species string
	At      time.Time
}

// Arrivals returns the earliest time of each species, keyed by its trimmed
// lower-case name. Sightings with a blank species are ignored.
func Arrivals(log []Sighting) map[string]time.Time {
	first := make(map[string]time.Time)
	for _, s := range log {
		species := strings.ToLower(strings.TrimSpace(s.Species))
		if species == "" {
			continue
		}
		if at, ok := first[species]; !ok || s.At.Before(at) {
			first[species] = s.At
		}
	}
	return first
}
