package formticked

import (
	"net/url"
	"strings"
)

// Ticked reports whether the first value of the field name is on, yes, true or 1 in any case.
func Ticked(form url.Values, name string) bool {
	switch strings.ToLower(form.Get(name)) {
	case "on", "yes", "1":
		return true
	}
	return false
}
