package takelines

// Take returns the first n lines, or all of them if there are fewer.
// For n of zero or less there are none.
func Take(lines []string, n int) []string {
	if n > len(lines) {
		n = len(lines)
	}
	return lines[:n]
}
