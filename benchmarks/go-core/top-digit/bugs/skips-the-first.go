package topdigit

// TopDigit returns the largest decimal digit of n, which is never negative.
func TopDigit(n int) int {
	top := 0
	for n > 9 {
		top = max(top, n%10)
		n /= 10
	}
	return top
}
