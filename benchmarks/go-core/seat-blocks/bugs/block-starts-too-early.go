// Package seatblocks finds adjacent free seats in a hall plan.
package seatblocks

// Find returns the row and the leftmost seat of the first block of n adjacent
// free seats, searching from the top row down and each row from the left. In
// the plan '.' is a free seat and any other byte is none. It returns false if
// there is no such block or n is below 1.
func Find(plan []string, n int) (row, seat int, ok bool) {
	for r, seats := range plan {
		free := 0
		for s := 0; s < len(seats); s++ {
			if seats[s] != '.' {
				free = 0
				continue
			}
			free++
			if free == n {
				return r, s - n, true
			}
		}
	}
	return 0, 0, false
}
