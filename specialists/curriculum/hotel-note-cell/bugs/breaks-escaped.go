package hotelnotecell

import (
	"html"
	"strings"
)

// NoteCell returns an HTML table cell with a guest's name and trimmed note,
// both untrusted and so escaped; newlines in the note become "<br>".
func NoteCell(guest, note string) string {
	text := strings.ReplaceAll(strings.TrimSpace(note), "\n", "<br>")
	text = html.EscapeString(text)
	return "<td>" + html.EscapeString(guest) + ": " + text + "</td>"
}
