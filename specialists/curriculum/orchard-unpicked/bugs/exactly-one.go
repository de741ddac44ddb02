package orchardunpicked

// Unpicked returns planned without the items in picked, in order. Each picked item
// takes away one equal planned item, the first that is left.
func Unpicked[T comparable](planned, picked []T) []T {
	taken := make(map[T]int)
	for _, item := range picked {
		taken[item]++
	}
	var rest []T
	for _, item := range planned {
		if taken[item] == 1 {
			taken[item]--
			continue
		}
		rest = append(rest, item)
	}
	return rest
}
