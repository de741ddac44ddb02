package museumcentury

import "strconv"

// CenturyOf returns the century of a year up to 2100, such as "19th century"
// for 1801 to 1900, and "unknown" for a year below 1.
func CenturyOf(year int) string {
	if year < 1 {
		return "unknown"
	}
	n := (year + 99) / 100
	ending, ok := map[int]string{1: "st", 2: "nd", 3: "rd"}[n]
	if !ok {
		ending = "th"
	}
	return strconv.Itoa(n) + ending + " century"
}
