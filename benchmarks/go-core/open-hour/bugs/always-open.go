package openhour

// IsOpen reports whether hour is from 9 to 16, the opening hours.
func IsOpen(hour int) bool {
	return hour >= 9 || hour < 17
}
