package artistspacing

import "strings"

// FirstRepeat returns the index of the first track whose artist, ignoring
// case, occurs among the gap tracks directly before it, or -1 if none does.
func FirstRepeat(artists []string, gap int) int {
	for i, name := range artists {
		for j := max(0, i-gap); j < i; j++ {
			if strings.EqualFold(artists[j], name) {
				return i
			}
		}
	}
	return -1
}
