package digitlist

// Digits returns the decimal digits of n from left to right.
// n is never negative; zero gives a single 0.
func Digits(n int) []int {
	var digits []int
	for n > 0 {
		digits = append([]int{n % 10}, digits...)
		n /= 10
	}
	return digits
}
