package chatbubble

import (
	"html"
	"strings"
)

// Bubble renders a message as "<p><b>AUTHOR</b> TEXT</p>". Author and text are
// escaped, newlines of the text become "<br>", and an empty author is shown as
// "guest".
func Bubble(author, text string) string {
	if author == "" {
		author = "guest"
	}
	text = html.EscapeString(text)
	text = strings.ReplaceAll(text, "\n", "<br>")
	return "<p><b>" + author + "</b> " + text + "</p>"
}
