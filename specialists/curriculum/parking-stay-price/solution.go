package parkingstayprice

// StayPrice returns the price in cents of a stay: 30 minutes or less are free,
// a longer stay costs 250 for each started hour, at most 1800.
func StayPrice(minutes int) int {
	if minutes <= 30 {
		return 0
	}
	hours := (minutes + 59) / 60
	return min(hours*250, 1800)
}
