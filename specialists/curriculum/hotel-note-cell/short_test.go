package hotelnotecell

import "testing"

func TestNoteCell(t *testing.T) {
	tests := []struct {
		guest string
		note  string
		want  string
	}{
		// name and note without markup
		{"Ann", "tea", "<td>Ann: tea</td>"},
		// white space at both ends goes
		{"Ann", " tea\n", "<td>Ann: tea</td>"},
		// a newline inside becomes <br>
		{"Ann", "a\nb", "<td>Ann: a<br>b</td>"},
		// both are escaped
		{"A&B", "<b>", "<td>A&amp;B: &lt;b&gt;</td>"},
		// empty note
		{"Ann", "", "<td>Ann: </td>"},
	}
	for _, tt := range tests {
		if got := NoteCell(tt.guest, tt.note); got != tt.want {
			t.Errorf("NoteCell(%q, %q) = %q, want %q", tt.guest, tt.note, got, tt.want)
		}
	}
}
