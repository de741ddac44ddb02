package bikehirefee

import (
	"errors"
	"time"
)

// ErrTimes says that a ride ends before it starts.
var ErrTimes = errors.New("end before start")

// HireFee returns the fee of a ride in cents: 30 minutes are free, then each quarter
// of an hour that has begun costs 50, up to 1200. It returns ErrTimes if end is before
// start.
func HireFee(start, end time.Time) (int, error) {
	ride := end.Sub(start)
	if ride < 0 {
		return 0, ErrTimes
	}
	const free, quarter = 30 * time.Minute, 15 * time.Minute
	begun := (max(ride-free, 0) + quarter - 1) / quarter
	return min(int(begun)*50, 1200), nil
}
