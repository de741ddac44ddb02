package layovertext

import (
	"fmt"
	"time"
)

// Layover formats the wait from arrival to departure like "2h05m", cutting off
// seconds, or returns "missed" if departure is before arrival.
func Layover(arrival, departure time.Time) string {
	wait := arrival.Sub(departure)
	if wait < 0 {
		return "missed"
	}
	minutes := int(wait / time.Minute)
	return fmt.Sprintf("%dh%02dm", minutes/60, minutes%60)
}
