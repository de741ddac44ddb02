// Package floorsteps plans ways on a warehouse floor.
package floorsteps

// Field is a place on the floor, counted from 0.
type Field struct {
	Row, Col int
}

// Steps returns the smallest number of moves to a neighbouring field (up,
// down, left, right) that lead from one field to the other. It is false if
// there is no way or if either end is blocked or outside the floor. '#' is
// blocked; the rows may differ in length.
func Steps(floor []string, from, to Field) (int, bool) {
	if !drivable(floor, to) {
		return 0, false
	}
	steps := map[Field]int{from: 0}
	queue := []Field{from}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		if at == to {
			return steps[at], true
		}
		for _, d := range []Field{{-1, 0}, {1, 0}, {0, -1}, {0, 1}} {
			next := Field{at.Row + d.Row, at.Col + d.Col}
			if _, seen := steps[next]; seen || !drivable(floor, next) {
				continue
			}
			steps[next] = steps[at] + 1
			queue = append(queue, next)
		}
	}
	return 0, false
}

// drivable reports whether f is on the floor and not blocked.
func drivable(floor []string, f Field) bool {
	if f.Row < 0 || f.Row >= len(floor) || f.Col < 0 || f.Col >= len(floor[f.Row]) {
		return false
	}
	return floor[f.Row][f.Col] != '#'
}
