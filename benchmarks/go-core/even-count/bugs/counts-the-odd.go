package evencount

// CountEven returns how many of nums are even; zero and negative even numbers count too.
func CountEven(nums []int) int {
	count := 0
	for _, n := range nums {
		if n%2 != 0 {
			count++
		}
	}
	return count
}
