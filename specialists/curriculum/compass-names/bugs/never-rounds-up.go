package compassnames

// Compass returns the nearest of the eight compass directions for degrees
// counted clockwise from north. Negative values and full turns are allowed.
func Compass(degrees int) string {
	names := [...]string{"N", "NE", "E", "SE", "S", "SW", "W", "NW"}
	degrees %= 360
	if degrees < 0 {
		degrees += 360
	}
	return names[degrees*2/90%8]
}
