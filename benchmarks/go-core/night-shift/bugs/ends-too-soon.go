package nightshift

// IsNight tells whether hour (0 to 23) is in the night shift, from 22 up to and including 5.
func IsNight(hour int) bool {
	late := hour > 21
	return late || hour < 5
}
