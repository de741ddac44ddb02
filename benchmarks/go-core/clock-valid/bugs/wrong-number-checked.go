package clockvalid

// ValidClock reports whether hour is 0 to 23 and minute is 0 to 59.
func ValidClock(hour, minute int) bool {
	return hour >= 0 && hour <= 23 && minute >= 0 && hour <= 59
}
