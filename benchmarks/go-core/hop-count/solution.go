package hopcount

// Hops returns the smallest number of links to follow from one page to another: 0 if
// they are the same page, -1 if there is no way.
func Hops(links map[string][]string, from, to string) int {
	if from == to {
		return 0
	}
	hops := map[string]int{from: 0}
	queue := []string{from}
	for len(queue) > 0 {
		page := queue[0]
		queue = queue[1:]
		for _, next := range links[page] {
			if _, seen := hops[next]; seen {
				continue
			}
			hops[next] = hops[page] + 1
			if next == to {
				return hops[next]
			}
			queue = append(queue, next)
		}
	}
	return -1
}
