package traingatestate

import "time"

// GateState returns what a gate shows at now. It is "boarding" from opens
// before the departure until closes before it, "waiting" earlier, and
// "closed" from the moment of closing on.
func GateState(now, departs time.Time, opens, closes time.Duration) string {
	left := departs.Sub(now)
	switch {
	case left > opens:
		return "waiting"
	case left >= closes:
		return "boarding"
	default:
		return "closed"
	}
}
