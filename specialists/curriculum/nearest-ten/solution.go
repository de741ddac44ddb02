package nearestten

// RoundToTen rounds hour:minute to the nearest ten minutes, halves upwards.
// It carries into the next hour, and a time that rounds to 24:00 becomes 0:00.
func RoundToTen(hour, minute int) (int, int) {
	total := hour*60 + (minute+5)/10*10
	if total >= 24*60 {
		total = 0
	}
	return total / 60, total % 60
}
