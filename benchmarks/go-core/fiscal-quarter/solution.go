package fiscalquarter

import (
	"errors"
	"time"
)

// ErrMonth is returned for a first month that does not exist.
var ErrMonth = errors.New("no such month")

// Quarter returns the fiscal year and quarter of t for fiscal years that begin
// with month first. A fiscal year has the number of the calendar year in which
// it ends.
func Quarter(t time.Time, first time.Month) (year, quarter int, err error) {
	if first < time.January || first > time.December {
		return 0, 0, ErrMonth
	}
	months := (int(t.Month()) - int(first) + 12) % 12 // since the fiscal year began
	year = t.Year()
	if first != time.January && t.Month() >= first {
		year++
	}
	return year, months/3 + 1, nil
}

// Starts returns midnight UTC of the first day of a fiscal quarter.
func Starts(year, quarter int, first time.Month) time.Time {
	if first != time.January {
		year--
	}
	return time.Date(year, first+time.Month(3*(quarter-1)), 1, 0, 0, 0, 0, time.UTC)
}
