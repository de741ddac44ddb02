package fullcrates

// RoundUp returns the smallest multiple of size that is not less than n.
// n is never negative and size is at least 1.
func RoundUp(n, size int) int {
	crates := (n + size) / size
	return crates * size
}
