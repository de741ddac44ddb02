package gymheartzone

// HeartZone returns the training zone 1 to 5 of a heart rate. The zones begin
// at 50, 60, 70, 80 and 90 percent of the maximum. A lower rate, or a maximum
// that is not positive, is in zone 0.
func HeartZone(beats, maximum int) int {
	zone := 0
	for percent := 50; percent <= 90; percent += 10 {
		if beats*100 >= maximum*percent {
			zone++
		}
	}
	return zone
}
