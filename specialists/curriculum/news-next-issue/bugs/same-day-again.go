package newsnextissue

import "time"

// NextIssue returns the first date after last that is on the given weekday,
// at the same time of day. It is one to seven days after last.
func NextIssue(last time.Time, day time.Weekday) time.Time {
	days := (int(day-last.Weekday()) + 7) % 7
	return last.AddDate(0, 0, days)
}
