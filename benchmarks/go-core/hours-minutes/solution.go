package hoursminutes

// HoursMinutes splits total minutes into whole hours and the remaining minutes (0 to 59).
func HoursMinutes(total int) (hours, minutes int) {
	hours = total / 60
	minutes = total - hours*60
	return hours, minutes
}
