package parkingoldpermits

import (
	"encoding/json"
	"fmt"
	"time"
)

// ExpiredPermits returns the plates of the JSON permits whose last good day,
// "until", is before day. Errors of decoding and time.Parse are wrapped.
func ExpiredPermits(data []byte, day time.Time) ([]string, error) {
	var permits []struct{ Plate, Until string }
	if err := json.Unmarshal(data, &permits); err != nil {
		return nil, fmt.Errorf("permits: %w", err)
	}
	var plates []string
	for _, p := range permits {
		until, _ := time.Parse(time.DateOnly, p.Until)
		if until.Before(day) {
			plates = append(plates, p.Plate)
		}
	}
	return plates, nil
}
