package nameindex

// Index maps each name to its first position in names, counted from 0.
func Index(names []string) map[string]int {
	index := map[string]int{}
	for i, name := range names {
		if _, known := index[name]; known {
			index[name] = i
		}
	}
	return index
}
