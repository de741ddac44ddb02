package coldesthour

// Lowest returns the smallest of temps, or 0 if there are none.
func Lowest(temps []int) int {
	if len(temps) == 0 {
		return 0
	}
	low := temps[0]
	for _, t := range temps {
		if t > low {
			low = t
		}
	}
	return low
}
