package staysmeet

// Stay lasts from day First to day Last, both included.
type Stay struct {
	First, Last int
}

// Meet reports whether a and b have at least one day in common.
func Meet(a, b Stay) bool {
	return a.First <= b.First && b.First <= a.Last
}
