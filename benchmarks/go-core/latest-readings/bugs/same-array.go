package latestreadings

// Latest returns a new slice with the last n readings.
// If there are fewer it has all of them; if n is below 1 it is empty.
func Latest(readings []int, n int) []int {
	n = max(0, min(n, len(readings)))
	return readings[len(readings)-n:]
}
