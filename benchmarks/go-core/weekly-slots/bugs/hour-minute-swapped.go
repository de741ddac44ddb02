package weeklyslots

import "time"

// Slot is a time of the week.
type Slot struct {
	Day          time.Weekday
	Hour, Minute int
}

// following returns the first time strictly after the given one at which the
// slot occurs.
func (s Slot) following(after time.Time) time.Time {
	y, m, d := after.Date()
	ahead := (int(s.Day) - int(after.Weekday()) + 7) % 7
	at := time.Date(y, m, d+ahead, s.Minute, s.Hour, 0, 0, after.Location())
	if !at.After(after) {
		at = at.AddDate(0, 0, 7)
	}
	return at
}

// Next returns the earliest occurrence of any slot strictly after the given
// time, in its location, and false if there are no slots.
func Next(after time.Time, slots []Slot) (next time.Time, ok bool) {
	for _, s := range slots {
		if at := s.following(after); !ok || at.Before(next) {
			next, ok = at, true
		}
	}
	return next, ok
}

// Upcoming returns the next n occurrences of the slots strictly after the
// given time in ascending order, each time once.
func Upcoming(after time.Time, slots []Slot, n int) []time.Time {
	var all []time.Time
	for len(all) < n {
		next, ok := Next(after, slots)
		if !ok {
			break
		}
		all = append(all, next)
		after = next
	}
	return all
}
