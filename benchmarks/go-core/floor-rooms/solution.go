// Package floorrooms measures the rooms of a floor plan.
package floorrooms

import (
	"cmp"
	"slices"
)

type cell struct{ x, y int }

// Rooms returns the sizes of the rooms of the plan, largest first. A room is
// a set of '.' cells connected by their sides. All other bytes, and what lies
// beyond the end of a row, are walls. The rows may differ in length.
func Rooms(plan []string) []int {
	seen := make(map[cell]bool)
	var sizes []int
	for y, row := range plan {
		for x := range len(row) {
			if size := explore(plan, seen, cell{x, y}); size > 0 {
				sizes = append(sizes, size)
			}
		}
	}
	slices.SortFunc(sizes, func(a, b int) int { return cmp.Compare(b, a) })
	return sizes
}

// explore counts the floor cells connected with c that were not seen before.
func explore(plan []string, seen map[cell]bool, c cell) int {
	if c.y < 0 || c.y >= len(plan) || c.x < 0 || c.x >= len(plan[c.y]) {
		return 0
	}
	if seen[c] || plan[c.y][c.x] != '.' {
		return 0
	}
	seen[c] = true
	size := 1
	for _, d := range []cell{{1, 0}, {-1, 0}, {0, 1}, {0, -1}} {
		size += explore(plan, seen, cell{c.x + d.x, c.y + d.y})
	}
	return size
}
