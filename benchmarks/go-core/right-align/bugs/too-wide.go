package rightalign

import "strings"

// AlignRight puts spaces in front of s until it is width bytes long; a longer s stays unchanged.
func AlignRight(s string, width int) string {
	missing := max(0, width-len(s)+1)
	return strings.Repeat(" ", missing) + s
}
