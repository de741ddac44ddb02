package streetoneline

import "strings"

// Address is a postal address; Extra holds a floor or a building.
type Address struct {
	Street string
	Extra  string
	Town   string
}

// OneLine joins the trimmed street, extra and town of a, in this order and without blank ones,
// by ", ". A nil address gives "".
func OneLine(a *Address) string {
	var parts []string
	for _, field := range []string{a.Street, a.Extra, a.Town} {
		if field = strings.TrimSpace(field); field != "" {
			parts = append(parts, field)
		}
	}
	return strings.Join(parts, ", ")
}
