package museumguidelanguage

import (
	"slices"
	"strings"
)

// GuideLanguage returns the first of the comma-separated wanted codes, trimmed
// and in lower case, that is in have, or "en" if there is none.
func GuideLanguage(wanted string, have []string) string {
	for _, code := range strings.Split(wanted, ",") {
		code = strings.ToLower(strings.TrimSpace(code))
		if slices.Contains(have, code) {
			return code
		}
	}
	return "en"
}
