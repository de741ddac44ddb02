package firstnegative

// FirstNegative returns the index of the first number below zero, or -1 if there is none.
func FirstNegative(nums []int) int {
	for i, n := range nums {
		if n < 0 {
			return i + 1
		}
	}
	return -1
}
