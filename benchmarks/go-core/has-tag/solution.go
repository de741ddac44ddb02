package hastag

import "strings"

// HasTag tells whether tags contains want; upper and lower case do not matter.
func HasTag(tags []string, want string) bool {
	for _, tag := range tags {
		if strings.ToLower(tag) == strings.ToLower(want) {
			return true
		}
	}
	return false
}
