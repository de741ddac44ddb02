package legbreaks

// TripLeg is one part of a trip; times are minutes on a common clock.
type TripLeg struct {
	From, To       string
	Depart, Arrive int
}

// FirstBreak returns the index of the first leg that does not start where the
// leg before ended, at least change minutes after its arrival, or -1.
func FirstBreak(legs []TripLeg, change int) int {
	for i := 1; i < len(legs)-1; i++ {
		before, leg := legs[i-1], legs[i]
		if leg.From != before.To || leg.Depart-before.Arrive < change {
			return i
		}
	}
	return -1
}
