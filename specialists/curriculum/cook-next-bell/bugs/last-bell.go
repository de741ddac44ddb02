package cooknextbell

import "time"

// NextBell returns the earliest of the bells that is after now. The result is
// false, with the zero time, if there is none. The bells are in any order.
func NextBell(now time.Time, bells []time.Time) (time.Time, bool) {
	var next time.Time
	found := false
	for _, bell := range bells {
		if bell.After(now) && (!found || bell.After(next)) {
			next = bell
			found = true
		}
	}
	return next, found
}
