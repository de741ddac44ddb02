package digitlist

// Digits returns the decimal digits of n from left to right.
// n is never negative; zero gives a single 0.
func Digits(n int) []int {
	if n == 0 {
		return []int{0}
	}
	var digits []int
	for n > 0 {
		digits = append(digits, n%10)
		n /= 10
	}
	return digits
}
