package workdaycount

import "time"

// date returns the calendar date that t shows in its location, as midnight UTC.
func date(t time.Time) time.Time {
	y, m, d := t.UTC().Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}

// calendar holds the dates that are free in addition to weekends.
type calendar map[time.Time]bool

func newCalendar(holidays []time.Time) calendar {
	c := make(calendar, len(holidays))
	for _, h := range holidays {
		c[date(h)] = true
	}
	return c
}

func (c calendar) works(day time.Time) bool {
	wd := day.Weekday()
	return wd != time.Saturday && wd != time.Sunday && !c[day]
}

// Between counts the working days (Monday to Friday without holidays) from
// the date of from, included, to the date of to, excluded. If to is earlier
// than from, the count with both exchanged is returned as a negative number.
// Every time stands for the date it shows in its own location.
func Between(from, to time.Time, holidays []time.Time) int {
	day, end, sign := date(from), date(to), 1
	if end.Before(day) {
		day, end, sign = end, day, -1
	}
	c := newCalendar(holidays)
	n := 0
	for ; day.Before(end); day = day.AddDate(0, 0, 1) {
		if c.works(day) {
			n++
		}
	}
	return sign * n
}

// Add returns, as midnight UTC, the n-th working day after the date of from;
// n is at least 1.
func Add(from time.Time, n int, holidays []time.Time) time.Time {
	c := newCalendar(holidays)
	day := date(from)
	for n > 0 {
		day = day.AddDate(0, 0, 1)
		if c.works(day) {
			n--
		}
	}
	return day
}
