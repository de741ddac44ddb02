package monthshift

import "time"

// AddMonths returns t moved by n calendar months, with the same clock time in
// the same location. A day the target month does not have becomes its last
// day.
func AddMonths(t time.Time, n int) time.Time {
	first := time.Date(t.Year(), t.Month()+time.Month(n), 1,
		t.Hour(), t.Minute(), t.Second(), t.Nanosecond(), t.Location())
	day := min(t.Day(), DaysIn(first.Year(), first.Month()))
	return first.AddDate(0, 0, day)
}

// DaysIn returns the number of days of the given month.
func DaysIn(year int, month time.Month) int {
	return time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day()
}
