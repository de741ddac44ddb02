package votetally

// Tally returns the number of true and of false votes.
func Tally(votes []bool) (yes, no int) {
	for _, v := range votes {
		if v {
			yes++
		}
	}
	return yes, len(votes) - yes
}
