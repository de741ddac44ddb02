package parceldwell

import (
	"maps"
	"slices"
	"testing"
	"time"
)

func TestDwellTimes(t *testing.T) {
	start := time.Date(2024, 3, 5, 6, 0, 0, 0, time.UTC)
	at := func(minutes int) time.Time { return start.Add(time.Duration(minutes) * time.Minute) }
	scans := []Scan{
		{at(90), "Hub"},
		{at(0), "Leeds"},
		{at(100), "York"},
		{at(30), "Hub"},
		{at(50), "Leeds"},
	}
	before := slices.Clone(scans)
	got := DwellTimes(scans)
	want := map[string]time.Duration{
		"Leeds": 70 * time.Minute,
		"Hub":   30 * time.Minute,
		"York":  0,
	}
	if !maps.Equal(got, want) {
		t.Errorf("DwellTimes = %v, want %v", got, want)
	}
	if !slices.Equal(scans, before) {
		t.Errorf("DwellTimes changed its argument to %v", scans)
	}
}

func TestDwellTimesNoScans(t *testing.T) {
	if got := DwellTimes(nil); len(got) != 0 {
		t.Errorf("DwellTimes(nil) = %v, want an empty map", got)
	}
}
