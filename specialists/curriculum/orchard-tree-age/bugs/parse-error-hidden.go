package orchardtreeage

import (
	"fmt"
	"time"
)

// TreeAge returns the full years since the planting day, given as in time.DateOnly,
// and 0 for a later day. A bad day gives an error wrapping that of time.Parse.
func TreeAge(planted string, now time.Time) (int, error) {
	day, err := time.Parse(time.DateOnly, planted)
	if err != nil {
		return 0, fmt.Errorf("planting day: %v", err)
	}
	years := now.Year() - day.Year()
	if day.AddDate(years, 0, 0).After(now) {
		years--
	}
	return max(years, 0), nil
}
