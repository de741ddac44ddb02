package levelgap

// Gap returns the distance between a and b, which is never negative.
// It is correct for all values of int32.
func Gap(a, b int32) int64 {
	gap := int64(a) - int64(b)
	if gap < 0 {
		return -gap
	}
	return gap
}
