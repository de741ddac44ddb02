package digitlength

// DigitCount returns how many decimal digits n has. A minus sign is not counted; zero has 1 digit.
func DigitCount(n int) int {
	count := 1
	for n >= 10 {
		n /= 10
		count++
	}
	return count
}
