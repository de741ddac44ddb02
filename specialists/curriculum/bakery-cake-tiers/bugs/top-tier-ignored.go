package bakerycaketiers

// TiersFit reports whether diameters, from the bottom tier to the top one, are
// all positive and each is smaller than the one before. No tiers do not fit.
func TiersFit(diameters []int) bool {
	for i := 1; i < len(diameters)-1; i++ {
		if diameters[i] >= diameters[i-1] {
			return false
		}
	}
	return len(diameters) > 0 && diameters[len(diameters)-1] > 0
}
