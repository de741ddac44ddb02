package museumvisitminutes

import (
	"errors"
	"time"
)

// ErrStamps says that a visitor left before coming in.
var ErrStamps = errors.New("left before coming in")

// VisitMinutes returns the minutes from in to out, both like "15:04". It
// returns the error of parsing, or ErrStamps if out is before in.
func VisitMinutes(in, out string) (int, error) {
	from, _ := time.Parse("15:04", in)
	to, err := time.Parse("15:04", out)
	if err != nil {
		return 0, err
	}
	if to.Before(from) {
		return 0, ErrStamps
	}
	return int(to.Sub(from).Minutes()), nil
}
