package filmcredithtml

import (
	"html"
	"strings"
)

// CreditItem returns a list item with the role in bold and the name, both
// trimmed and escaped. An empty role is left out together with its bold
// part; without a name the result is empty.
func CreditItem(role, name string) string {
	role = html.EscapeString(strings.TrimSpace(role))
	name = html.EscapeString(strings.TrimSpace(name))
	switch {
	case name == "":
		return ""
	case role == "":
		return "<li>" + name + "</li>"
	default:
		return "<li><b>" + role + "</b> " + name + "</li>"
	}
}
