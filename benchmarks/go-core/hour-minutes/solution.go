package hourminutes

// HoursMinutes splits total minutes into whole hours and the remaining
// minutes, 0 to 59.
func HoursMinutes(total int) (hours, minutes int) {
	return total / 60, total % 60
}
