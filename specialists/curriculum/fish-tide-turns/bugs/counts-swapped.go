package fishtideturns

// TideTurns counts the levels that are greater (highs) or smaller (lows) than both
// of their neighbours. The first and last level do not count.
func TideTurns(levels []int) (highs, lows int) {
	for i := 1; i < len(levels)-1; i++ {
		before, after := levels[i-1], levels[i+1]
		if levels[i] > before && levels[i] > after {
			highs++
		}
		if levels[i] < before && levels[i] < after {
			lows++
		}
	}
	return lows, highs
}
