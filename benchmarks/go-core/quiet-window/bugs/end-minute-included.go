package quietwindow

import "time"

// Window is a daily period from Start, included, to End, excluded, in minutes
// since midnight. With Start after End it runs over midnight; with Start equal
// to End it is empty.
type Window struct {
	Start, End int
}

const day = 24 * 60

// Minute returns the minute of the day that t shows.
func Minute(t time.Time) int {
	return t.Hour()*60 + t.Minute()
}

// Contains reports whether t is within the period.
func (w Window) Contains(t time.Time) bool {
	m := Minute(t)
	if w.Start <= w.End {
		return m >= w.Start && m <= w.End
	}
	return m >= w.Start || m < w.End
}

// Left returns the minutes from t to the end of the period, 0 outside of it.
func (w Window) Left(t time.Time) int {
	if !w.Contains(t) {
		return 0
	}
	return (w.End - Minute(t) + day) % day
}

// Wait returns the minutes from t to the next start of the period, 0 within
// it, and -1 if the period is empty.
func (w Window) Wait(t time.Time) int {
	if w.Start == w.End {
		return -1
	}
	if w.Contains(t) {
		return 0
	}
	return (w.Start - Minute(t) + day) % day
}
