package joinnames

import "strings"

// JoinNames joins names like "a, b and c". It leaves the slice unchanged.
func JoinNames(names []string) string {
	last := len(names) - 1
	if last < 1 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:last+1], ", ") + " and " + names[last]
}
