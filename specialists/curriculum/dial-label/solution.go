package diallabel

import "fmt"

// DialLabel formats minutes since midnight (0 to 1439) as a 12-hour label such as "7:05 am".
// Midnight is "12:00 am" and noon is "12:00 pm".
func DialLabel(minutes int) string {
	hour, minute := minutes/60, minutes%60
	half := "am"
	if hour >= 12 {
		half = "pm"
	}
	hour %= 12
	if hour == 0 {
		hour = 12
	}
	return fmt.Sprintf("%d:%02d %s", hour, minute, half)
}
