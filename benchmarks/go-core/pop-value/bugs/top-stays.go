package popvalue

// Pop returns the last element of stack and the elements before it, or 0
// and nil if stack is empty.
func Pop(stack []int) (top int, rest []int) {
	if len(stack) == 0 {
		return 0, nil
	}
	last := len(stack) - 1
	return stack[last], stack[:last+1]
}
