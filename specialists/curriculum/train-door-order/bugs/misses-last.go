package traindoororder

// DoorOrder merges two queues in turn, beginning with left, until both have
// ended. The result is a new slice.
func DoorOrder[T any](left, right []T) []T {
	order := make([]T, 0, len(left)+len(right))
	for i := range max(len(left), len(right)) {
		if i < len(left)-1 {
			order = append(order, left[i])
		}
		if i < len(right) {
			order = append(order, right[i])
		}
	}
	return order
}
