package returnday

import "time"

// ReturnDay returns the first open day on or after from plus days. If the
// library is closed on all weekdays the day is not moved.
func ReturnDay(from time.Time, days int, closed map[time.Weekday]bool) time.Time {
	due := from.AddDate(0, 0, days)
	for shift := 0; shift < 6; shift++ {
		day := due.AddDate(0, 0, shift)
		if !closed[day.Weekday()] {
			return day
		}
	}
	return due
}
