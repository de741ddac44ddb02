package popvalue

// Pop returns the last element of stack and the elements before it, or 0
// and nil if stack is empty.
func Pop(stack []int) (top int, rest []int) {
	last := len(stack) - 1
	return stack[last], stack[:last]
}
