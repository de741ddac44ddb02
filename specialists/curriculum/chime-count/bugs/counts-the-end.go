package chimecount

import "errors"

// ErrSpan reports a span that does not lie within one day.
var ErrSpan = errors.New("span is not within one day")

// Strikes counts the bell sounds from minute from up to but not including minute to.
// The bell sounds the hour of the 12-hour dial at full hours and once at half hours.
// It returns ErrSpan unless 0 <= from <= to <= 1440.
func Strikes(from, to int) (int, error) {
	if from < 0 || to > 1440 || from > to {
		return 0, ErrSpan
	}
	total := 0
	for m := from; m <= to; m++ {
		switch m % 60 {
		case 0:
			hour := m / 60 % 12
			if hour == 0 {
				hour = 12
			}
			total += hour
		case 30:
			total++
		}
	}
	return total, nil
}
