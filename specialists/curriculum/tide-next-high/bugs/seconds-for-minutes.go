package tidenexthigh

import "time"

const period = 12*time.Hour + 25*time.Second

// NextHigh returns the first high tide after now, where known is a high tide
// and the others follow it every 12 hours and 25 minutes.
func NextHigh(known, now time.Time) time.Time {
	for !known.After(now) {
		known = known.Add(period)
	}
	return known
}
