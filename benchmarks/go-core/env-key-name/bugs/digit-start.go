// Package envkeyname derives environment variable names from setting names.
package envkeyname

import "strings"

// clean keeps the ASCII letters and digits of s, in upper case, and puts one
// '_' for every run of other runes between them, none at the start or the end.
func clean(s string) string {
	var b strings.Builder
	gap := false
	for _, r := range s {
		if r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' {
			if gap && b.Len() > 0 {
				b.WriteByte('_')
			}
			b.WriteRune(r)
			gap = false
		} else {
			gap = true
		}
	}
	return strings.ToUpper(b.String())
}

// EnvKey joins the cleaned prefix and name with '_', leaving out an empty part.
// A result that would start with a digit gets a '_' in front.
func EnvKey(prefix, name string) string {
	return strings.Trim(clean(prefix)+"_"+clean(name), "_")
}
