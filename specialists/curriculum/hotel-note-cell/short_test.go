package hotelnotecell

import (
	"fmt"
	"testing"
)

func TestNoteCell(t *testing.T) {
	check := func(got, want any) {
		t.Helper()
		if fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	// name and note without markup
	check(NoteCell("Ann", "tea"), "<td>Ann: tea</td>")
	// white space at both ends goes
	check(NoteCell("Ann", " tea\n"), "<td>Ann: tea</td>")
	// a newline inside becomes <br>
	check(NoteCell("Ann", "a\nb"), "<td>Ann: a<br>b</td>")
	// both are escaped
	check(NoteCell("A&B", "<b>"), "<td>A&amp;B: &lt;b&gt;</td>")
	// empty note
	check(NoteCell("Ann", ""), "<td>Ann: </td>")
}
