package paintratioreduce

// ReduceRatio returns a new slice with all parts divided by their greatest
// common divisor. Parts are not negative; a ratio of zeros stays as it is.
func ReduceRatio(parts []int) []int {
	divisor := 0
	for _, p := range parts {
		divisor = gcd(divisor, p)
	}
	reduced := parts
	for i, p := range parts {
		reduced[i] = p / max(divisor, 1)
	}
	return reduced
}

// gcd returns the greatest common divisor of a and b; gcd(a, 0) is a.
func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}
