package liftboarding

// Aboard returns the indexes, in order, of the people who get into a lift. Each
// gets in if a seat is free and the load stays at most limit with the own
// weight; else the next one is tried.
func Aboard(kilos []int, limit, seats int) []int {
	var in []int
	load := 0
	for i, k := range kilos {
		if len(in) <= seats && load+k <= limit {
			load += k
			in = append(in, i)
		}
	}
	return in
}
