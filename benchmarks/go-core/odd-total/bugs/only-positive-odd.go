package oddtotal

// SumOdd returns the sum of the odd numbers in nums, negative ones included.
func SumOdd(nums []int) int {
	sum := 0
	for _, n := range nums {
		if n%2 == 1 {
			sum += n
		}
	}
	return sum
}
