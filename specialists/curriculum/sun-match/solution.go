package sunmatch

// SunRange is a range of hours with both ends included.
type SunRange struct {
	Min, Max int
}

// Suitable counts the plants that like hours of sun a day; a nil wish means
// that the plant likes every place.
func Suitable(wishes []*SunRange, hours int) int {
	n := 0
	for _, w := range wishes {
		if w == nil || w.Min <= hours && hours <= w.Max {
			n++
		}
	}
	return n
}
