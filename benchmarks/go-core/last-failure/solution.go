package lastfailure

// LastFailure returns the last code that is not 0, or 0 if there is none.
func LastFailure(codes []int) int {
	for i := len(codes) - 1; i >= 0; i-- {
		if codes[i] != 0 {
			return codes[i]
		}
	}
	return 0
}
