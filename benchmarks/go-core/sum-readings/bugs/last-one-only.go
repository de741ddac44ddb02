package sumreadings

// Sum adds the readings. Missing ones, which are nil, are skipped.
func Sum(readings []*int) int {
	sum := 0
	for _, r := range readings {
		if r != nil {
			sum = *r
		}
	}
	return sum
}
