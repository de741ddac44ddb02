package streetlike

import "strings"

// LikePrefix returns an SQL LIKE pattern for values that begin with the untrusted text itself:
// each backslash, % and _ in it is escaped by one backslash, and a % follows at the end.
func LikePrefix(text string) string {
	text = strings.ReplaceAll(text, `\`, `\\`)
	text = strings.ReplaceAll(text, "%", `\%`)
	text = strings.ReplaceAll(text, "_", `\_`)
	return text + "%"
}
