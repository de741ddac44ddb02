package concertseatpartition

// PartitionSeats splits seats into those for which ok reports true and the
// others, both in input order. The given slice is neither changed nor shared.
func PartitionSeats[S any](seats []S, ok func(S) bool) (good, rest []S) {
	for _, seat := range seats {
		if ok(seat) {
			good = append(good, seat)
		} else {
			rest = append(rest, seat)
		}
	}
	return rest, good
}
