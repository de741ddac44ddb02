package validport

// ValidPort tells whether n is a port number from 1 to 65535, both included.
func ValidPort(n int) bool {
	if n < 0 {
		return false
	}
	return n <= 65535
}
