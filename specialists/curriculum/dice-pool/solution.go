package dicepool

// Successes scores rolls of dice with the given sides: the highest side counts two,
// any other roll of target or more counts one, and a 1 takes one away.
// The score never falls below zero.
func Successes(rolls []int, target, sides int) int {
	score := 0
	for _, r := range rolls {
		switch {
		case r == 1:
			score--
		case r == sides:
			score += 2
		case r >= target:
			score++
		}
	}
	return max(score, 0)
}
