package hotelstarrow

import "strings"

const most = 5

// StarRow returns five characters: stars times "★", then "☆". Stars outside 0
// to 5 count as the nearer of the two.
func StarRow(stars int) string {
	stars = max(0, stars)
	return strings.Repeat("★", stars) + strings.Repeat("☆", most-stars)
}
