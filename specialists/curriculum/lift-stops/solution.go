package liftstops

import "slices"

// StopOrder returns the stops of a lift at floor at: the called floors above in
// ascending order, then those below in descending order, each once and without
// at itself. It leaves calls unchanged.
func StopOrder(at int, calls []int) []int {
	floors := slices.Clone(calls)
	slices.Sort(floors)
	var up, down []int
	for _, f := range slices.Compact(floors) {
		if f > at {
			up = append(up, f)
		} else if f < at {
			down = append(down, f)
		}
	}
	slices.Reverse(down)
	return append(up, down...)
}
