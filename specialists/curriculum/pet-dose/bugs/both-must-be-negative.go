package petdose

// DoseMicrograms returns the dose for a pet of the given weight as an exact
// int64, rounded down; it is 0 if grams or perKilo is not positive.
func DoseMicrograms(grams, perKilo int32) int64 {
	if grams <= 0 && perKilo <= 0 {
		return 0
	}
	return int64(grams) * int64(perKilo) / 1000
}
