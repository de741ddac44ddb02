package reversedsteps

// Reversed returns a copy of steps in opposite order.
// The given slice is not changed.
func Reversed(steps []string) []string {
	out := make([]string, len(steps))
	for i, s := range steps {
		out[len(steps)-1-i] = s
	}
	return out
}
