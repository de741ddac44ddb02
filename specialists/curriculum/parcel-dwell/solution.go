package parceldwell

import (
	"slices"
	"time"
)

// Scan says when a parcel was seen at which depot.
type Scan struct {
	At    time.Time
	Depot string
}

// DwellTimes sums for every scanned depot how long the parcel stayed there,
// always from a scan to the next one in time. The last scan adds nothing.
// The order of scans does not matter and the slice is left unchanged.
func DwellTimes(scans []Scan) map[string]time.Duration {
	sorted := slices.Clone(scans)
	slices.SortFunc(sorted, func(a, b Scan) int {
		return a.At.Compare(b.At)
	})
	dwell := make(map[string]time.Duration)
	for i, scan := range sorted {
		var stay time.Duration
		if i+1 < len(sorted) {
			stay = sorted[i+1].At.Sub(scan.At)
		}
		dwell[scan.Depot] += stay
	}
	return dwell
}
