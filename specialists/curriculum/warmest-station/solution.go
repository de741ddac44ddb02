package warmeststation

// Station is a weather station with its latest temperature.
type Station struct {
	Name string
	Temp *float64 // nil without a reading
}

// Warmest returns the name of the first station with the highest temperature,
// or false if no station has a reading.
func Warmest(stations []Station) (string, bool) {
	name, ok, top := "", false, 0.0
	for _, s := range stations {
		if s.Temp != nil && (!ok || *s.Temp > top) {
			name, ok, top = s.Name, true, *s.Temp
		}
	}
	return name, ok
}
