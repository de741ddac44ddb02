package robotbumps

// Bumps drives a robot along the cells 0 to size-1, from start on. In moves, >
// is one cell up, < one cell down, anything else waits. A move off the track
// counts as a bump and leaves the robot where it is.
func Bumps(size, start int, moves string) (cell, bumps int) {
	steps := map[rune]int{'>': 1, '<': -1}
	cell = start
	for _, m := range moves {
		next := cell + steps[m]
		if next < 0 || next >= size {
			bumps++
		} else {
			cell = next
		}
	}
	return cell, bumps
}
