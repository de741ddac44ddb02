package robothomeward

import "strings"

// Homeward returns the moves from (x, y) back to (0, 0), a letter a cell: E and
// W add one to x and take one from it, N and S do so with y. The moves along x
// come first.
func Homeward(x, y int) string {
	return along(x, "W", "E") + along(y, "S", "N")
}

// along returns the letters that bring n to zero: down for each one above it,
// up for each one below.
func along(n int, down, up string) string {
	if n < 0 {
		return strings.Repeat(up, -n)
	}
	return strings.Repeat(down, n)
}
