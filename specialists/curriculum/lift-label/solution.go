package liftlabel

import "strconv"

// FloorLabel returns the panel text of a floor: "G" for 0, always; "B1", "B2"
// and so on below; "P" for the top floor above 0; else the plain number.
func FloorLabel(floor, top int) string {
	switch {
	case floor == 0:
		return "G"
	case floor < 0:
		return "B" + strconv.Itoa(-floor)
	case floor == top:
		return "P"
	}
	return strconv.Itoa(floor)
}
