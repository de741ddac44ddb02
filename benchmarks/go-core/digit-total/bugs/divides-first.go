package digittotal

// DigitTotal returns the sum of the decimal digits of n; the sign does not matter.
func DigitTotal(n int) int {
	if n < 0 {
		n = -n
	}
	sum := 0
	for n > 0 {
		n /= 10
		sum += n % 10
	}
	return sum
}
