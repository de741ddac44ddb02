package passfail

// PassFail returns how many scores passed and how many failed.
// A score passes if it is at least limit.
func PassFail(scores []int, limit int) (passed, failed int) {
	for _, score := range scores {
		if score < limit {
			passed++
		}
	}
	return passed, len(scores) - passed
}
