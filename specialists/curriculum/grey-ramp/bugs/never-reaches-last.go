package greyramp

// Ramp returns n grey levels in even steps from first to last, both included;
// last may be below first. One level is just first; n below 1 gives none.
func Ramp(first, last uint8, n int) []uint8 {
	var levels []uint8
	for i := 0; i < n; i++ {
		step := 0
		if n > 1 {
			step = (int(last) - int(first)) * i / n
		}
		levels = append(levels, uint8(int(first)+step))
	}
	return levels
}
