package totaltravel

// Travel returns the sum of the distances between neighbouring stops; a distance is never negative.
func Travel(stops []int) int {
	way := 0
	for i := 1; i < len(stops)-1; i++ {
		way += max(stops[i]-stops[i-1], stops[i-1]-stops[i])
	}
	return way
}
