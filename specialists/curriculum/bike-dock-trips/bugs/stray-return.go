package bikedocktrips

import (
	"slices"
	"time"
)

// DockEvent says that a bike left (Out) or came back to a station.
type DockEvent struct {
	Bike, Station string
	Out           bool
	At            time.Time
}

// Trip is a ride from one station to another.
type Trip struct {
	Bike, From, To string
	Took           time.Duration
}

// PairTrips joins each return with the last departure of the bike. It returns the
// trips in order of their returns, and the bikes still out, sorted. Returns of bikes
// that are not out are ignored.
func PairTrips(events []DockEvent) (trips []Trip, out []string) {
	left := make(map[string]*DockEvent)
	for i := range events {
		e := &events[i]
		if e.Out {
			left[e.Bike] = e
			continue
		}
		start := left[e.Bike]
		trips = append(trips, Trip{e.Bike, start.Station, e.Station, e.At.Sub(start.At)})
		delete(left, e.Bike)
	}
	for bike := range left {
		out = append(out, bike)
	}
	slices.Sort(out)
	return trips, out
}
