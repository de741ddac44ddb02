package bakeryfreshloaves

import "time"

// Loaf is a loaf of bread.
type Loaf struct {
	Name  string
	Baked time.Time
}

// FreshLoaves returns a new slice of the loaves that at now are not older
// than keep. It leaves loaves unchanged.
func FreshLoaves(loaves []Loaf, now time.Time, keep time.Duration) []Loaf {
	fresh := loaves[:0]
	for _, l := range loaves {
		if now.Sub(l.Baked) <= keep {
			fresh = append(fresh, l)
		}
	}
	return fresh
}
