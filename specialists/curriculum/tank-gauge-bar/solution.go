package tankgaugebar

import "strings"

// GaugeBar draws the level of a tank as a bar of width characters in brackets, the
// filled part as # and the rest as dots. Levels outside the tank are clamped.
func GaugeBar(level, capacity, width int) string {
	filled := 0
	if capacity > 0 {
		filled = min(max(level, 0), capacity) * width / capacity
	}
	return "[" + strings.Repeat("#", filled) + strings.Repeat(".", width-filled) + "]"
}
