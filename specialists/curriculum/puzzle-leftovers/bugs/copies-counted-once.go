package puzzleleftovers

// Leftovers returns what remains of pool, in order, after each element of used
// took out the first equal piece still there. It changes neither slice.
func Leftovers[P comparable](pool, used []P) []P {
	taken := make(map[P]int)
	for _, p := range used {
		taken[p] = 1
	}
	var left []P
	for _, p := range pool {
		if taken[p]--; taken[p] < 0 {
			left = append(left, p)
		}
	}
	return left
}
