package digittotal

// DigitTotal returns the sum of the decimal digits of n; the sign does not matter.
func DigitTotal(n int) int {
	sum := 0
	for n > 0 {
		sum += n % 10
		n /= 10
	}
	return sum
}
