package meanlevel

// Mean returns the average of levels, rounded down; without levels it returns 0.
func Mean(levels []uint8) int {
	if len(levels) == 0 {
		return 0
	}
	sum := 0
	for _, level := range levels {
		sum += int(level)
	}
	return sum / len(levels)
}
