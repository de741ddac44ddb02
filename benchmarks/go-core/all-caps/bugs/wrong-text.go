package allcaps

import "strings"

// AllCaps tells whether the ASCII text s has at least one upper-case letter and no lower-case one.
func AllCaps(s string) bool {
	hasUpper := s != strings.ToUpper(s)
	hasLower := s != strings.ToUpper(s)
	return hasUpper && !hasLower
}
