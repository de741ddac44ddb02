package orchardpickingpath

import "slices"

// PickingPath returns the trees in walking order: the first row from left to right,
// the second from right to left and so on. It does not change rows.
func PickingPath(rows [][]string) []string {
	var path []string
	for i, row := range rows {
		if i%2 == 1 {
			slices.Reverse(row)
		}
		path = append(path, row...)
	}
	return path
}
