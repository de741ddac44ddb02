package setwinner

// Decided returns the player who first wins more than half of bestOf sets and
// the number of sets that took, or "" and 0 if nobody has won yet.
func Decided(sets []string, bestOf int) (string, int) {
	need := bestOf/2 + 1
	won := map[string]int{}
	for i := range sets {
		player := sets[i]
		won[player]++
		if won[player] == need {
			return player, i + 1
		}
	}
	return "", 0
}
