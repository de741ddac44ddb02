package hourgreeting

// Greeting returns the greeting for an hour: morning before 12, afternoon
// before 18, evening from then on.
func Greeting(hour int) string {
	switch {
	case hour < 10:
		return "Good morning"
	case hour < 18:
		return "Good afternoon"
	}
	return "Good evening"
}
