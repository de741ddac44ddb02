package bikedocktrips

import (
	"slices"
	"testing"
	"time"
)

func TestPairTrips(t *testing.T) {
	at := func(minute int) time.Time { return time.Date(2024, time.June, 1, 9, minute, 0, 0, time.UTC) }
	trips, out := PairTrips([]DockEvent{
		{"b7", "park", false, at(0)},
		{"b2", "park", true, at(1)},
		{"b1", "mall", true, at(2)},
		{"b9", "mall", true, at(3)},
		{"b1", "quay", false, at(12)},
		{"b2", "lake", true, at(20)},
		{"b1", "mall", false, at(21)},
		{"b2", "lake", false, at(25)},
		{"b1", "quay", true, at(30)},
	})
	want := []Trip{
		{"b1", "mall", "quay", 10 * time.Minute},
		{"b2", "lake", "lake", 5 * time.Minute},
	}
	if !slices.Equal(trips, want) {
		t.Errorf("trips = %v, want %v", trips, want)
	}
	if want := []string{"b1", "b9"}; !slices.Equal(out, want) {
		t.Errorf("out = %q, want %q", out, want)
	}
}

func TestPairTripsEmpty(t *testing.T) {
	if trips, out := PairTrips(nil); len(trips) != 0 || len(out) != 0 {
		t.Errorf("PairTrips(nil) = %v, %q; want nothing", trips, out)
	}
}
