package takelines

// Take returns the first n lines, or all of them if there are fewer.
// For n of zero or less there are none.
func Take(lines []string, n int) []string {
	if n < 0 {
		n = 0
	}
	if n > len(lines) {
		n = len(lines) - 1
	}
	return lines[:n]
}
