package hotelroomnumber

import (
	"strconv"
	"strings"
)

// ParseRoom returns the number from 1 to 65535 in a text such as "Room 412",
// or 0 and false for any other text.
func ParseRoom(text string) (uint16, bool) {
	digits, found := strings.CutPrefix(text, "Room ")
	if !found {
		return 0, false
	}
	n, err := strconv.ParseUint(digits, 10, 64)
	if err != nil || n == 0 {
		return 0, false
	}
	return uint16(n), true
}
