package paintdrytime

import "time"

// Coating tells how long a coat dries at a humidity in percent.
type Coating interface {
	DryTime(humidity int) time.Duration
}

// WaterBased paint dries in Base, or twice that above 60 percent humidity.
type WaterBased struct{ Base time.Duration }

// DryTime implements Coating.
func (w WaterBased) DryTime(humidity int) time.Duration {
	if humidity > 60 {
		return 2 * w.Base
	}
	return w.Base
}

// OilBased paint dries in Base, or half of that with Hardener.
type OilBased struct {
	Base     time.Duration
	Hardener bool
}

// DryTime implements Coating; the humidity does not matter.
func (o OilBased) DryTime(int) time.Duration {
	if o.Hardener {
		return o.Base / 2
	}
	return o.Base
}

// ReadyAt returns when all coats, put on one after the other, are dry. Nil
// coats are skipped.
func ReadyAt(start time.Time, humidity int, coats ...Coating) time.Time {
	ready := start
	for _, coat := range coats {
		if coat != nil {
			ready = ready.Add(coat.DryTime(humidity))
		}
	}
	return ready
}
