package insertreading

// InsertAt returns a copy of readings with v inserted at index i.
// The given slice is not changed.
func InsertAt(readings []int, i, v int) []int {
	out := make([]int, 0, len(readings)+1)
	out = append(out, readings[:i]...)
	out = append(out, v)
	return append(out, readings[i:]...)
}
