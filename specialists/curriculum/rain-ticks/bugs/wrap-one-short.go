package rainticks

// Ticks returns the ticks between the first and the last reading of a counter
// that wraps around after 65535. The total may be larger than that.
func Ticks(readings []uint16) int {
	total := 0
	for i := 1; i < len(readings); i++ {
		step := int(readings[i]) - int(readings[i-1])
		if step < 0 {
			step += 65535
		}
		total += step
	}
	return total
}
