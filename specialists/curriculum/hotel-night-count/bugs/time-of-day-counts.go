package hotelnightcount

import "time"

func date(t time.Time) time.Time {
	year, month, day := t.Date()
	return time.Date(year, month, day, 12, 0, 0, 0, time.UTC)
}

// NightCount returns the number of dates from that of in to that of out,
// whatever the times of day are, or 0 if out is on an earlier date.
func NightCount(in, out time.Time) int {
	nights := int(out.Sub(in).Hours() / 24)
	return max(nights, 0)
}
