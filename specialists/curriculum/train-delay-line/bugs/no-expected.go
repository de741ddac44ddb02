package traindelayline

import "time"

// Departure is a planned train; Expected is nil if no delay is known.
type Departure struct {
	Train    string
	Due      time.Time
	Expected *time.Time
}

// DepartureLine returns a line such as "17:05 IC 4, expected 17:12" with
// times of the 24-hour clock. Without a differing Expected time it ends
// after the train.
func DepartureLine(d Departure) string {
	line := d.Due.Format("15:04") + " " + d.Train
	if d.Expected.Equal(d.Due) {
		return line
	}
	return line + ", expected " + d.Expected.Format("15:04")
}
