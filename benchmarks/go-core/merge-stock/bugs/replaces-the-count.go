package mergestock

// Merge returns a new map in which the counts of a and b are added up. It changes neither.
func Merge(a, b map[string]int) map[string]int {
	sum := map[string]int{}
	for name, n := range a {
		sum[name] = n
	}
	for name, n := range b {
		sum[name] = n
	}
	return sum
}
