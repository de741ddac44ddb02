package labelmarkup

import (
	"fmt"
	"html"
	"strings"
)

// Markup returns the HTML of a shelf label with code as its title. Both texts are untrusted
// and escaped. A blank name is replaced with the code.
func Markup(code, name string) string {
	if strings.TrimSpace(name) == "" {
		name = code
	}
	title := html.EscapeString(code)
	text := html.EscapeString(name)
	return fmt.Sprintf(`<p title="%s">%s</p>`, text, title)
}
