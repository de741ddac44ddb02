package puzzlemissing

import (
	"slices"
	"strconv"
	"strings"
)

// MissingText lists the numbers of 1 to total that are not in found, such as
// "3, 7", or says "complete".
func MissingText(total int, found []int) string {
	var missing []string
	for n := 1; n <= total; n++ {
		if !slices.Contains(found, n) {
			missing = append(missing, strconv.Itoa(n))
		}
	}
	if len(missing) == 0 {
		return "complete"
	}
	return strings.Join(missing, ", ")
}
