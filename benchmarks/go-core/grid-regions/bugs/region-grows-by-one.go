package gridregions

type cell struct{ row, col int }

// Regions counts the connected regions of '#' cells, neighbours being left, right, above
// and below, and returns the size of the largest one. Lines may differ in length;
// beyond their end is no land.
func Regions(rows []string) (count, largest int) {
	parent := map[cell]cell{}
	size := map[cell]int{} // cells of the region, at its root
	root := func(c cell) cell {
		for parent[c] != c {
			c = parent[c]
		}
		return c
	}
	for r, row := range rows {
		for c := range len(row) {
			if row[c] != '#' {
				continue
			}
			at := cell{r, c}
			parent[at], size[at] = at, 1
			count++
			for _, near := range []cell{{r - 1, c}, {r, c - 1}} {
				if _, land := parent[near]; !land {
					continue
				}
				a, b := root(near), root(at)
				if a != b {
					parent[a] = b
					size[b]++
					count--
				}
			}
			largest = max(largest, size[root(at)])
		}
	}
	return count, largest
}
