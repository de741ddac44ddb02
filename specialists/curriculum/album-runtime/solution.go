package albumruntime

import "fmt"

// Runtime adds up track lengths in seconds and formats the sum as "m:ss", or
// as "h:mm:ss" from one hour on. Lengths of zero or less are ignored.
func Runtime(lengths []int) string {
	total := 0
	for _, n := range lengths {
		if n > 0 {
			total += n
		}
	}
	h, m, s := total/3600, total/60%60, total%60
	if h > 0 {
		return fmt.Sprintf("%d:%02d:%02d", h, m, s)
	}
	return fmt.Sprintf("%d:%02d", m, s)
}
