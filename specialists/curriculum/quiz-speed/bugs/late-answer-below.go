package quizspeed

import "time"

// SpeedPoints returns 0 for a wrong answer, else 500 and up to 500 more for the
// share of total that is left, rounded down. left is limited to 0 and total.
func SpeedPoints(right bool, left, total time.Duration) int {
	if !right {
		return 0
	}
	left = min(left, total)
	return 500 + int(500*left/total)
}
