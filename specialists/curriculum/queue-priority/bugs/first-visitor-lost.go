package queuepriority

import "slices"

// Prioritise returns a copy of queue in which the first element equal to vip, if there is one,
// is moved to the front. The given slice stays as it is.
func Prioritise[T comparable](queue []T, vip T) []T {
	moved := slices.Clone(queue)
	if i := slices.Index(moved, vip); i > 0 {
		moved[0] = vip
		copy(moved[1:], moved[:i])
	}
	return moved
}
