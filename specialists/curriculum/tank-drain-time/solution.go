package tankdraintime

import (
	"errors"
	"time"
)

// ErrNoFlow says that a tank would never be empty.
var ErrNoFlow = errors.New("no flow")

// DrainTime returns the time it takes to let out litres at perHour litres an hour,
// cut off to whole seconds. Without a positive flow it returns ErrNoFlow.
func DrainTime(litres, perHour int) (time.Duration, error) {
	if perHour <= 0 {
		return 0, ErrNoFlow
	}
	d := time.Duration(litres) * time.Hour / time.Duration(perHour)
	return d.Truncate(time.Second), nil
}
