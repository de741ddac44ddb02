package formerrorlist

import (
	"html"
	"strings"
)

// ErrorHTML returns the title and the list of messages as HTML, or "" if there are no messages.
// Both may contain user input and are escaped.
func ErrorHTML(title string, messages []string) string {
	var b strings.Builder
	b.WriteString("<p>" + html.EscapeString(title) + "</p><ul>")
	for _, message := range messages {
		b.WriteString("<li>" + html.EscapeString(message) + "</li>")
	}
	b.WriteString("</ul>")
	return b.String()
}
