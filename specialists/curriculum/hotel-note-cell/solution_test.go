package hotelnotecell

import "testing"

func TestNoteCell(t *testing.T) {
	tests := []struct{ guest, note, want string }{
		{"Ann", "two towels\nno milk\n", "<td>Ann: two towels<br>no milk</td>"},
		{"Bo & Co", ` <b>now</b> "here"`, "<td>Bo &amp; Co: &lt;b&gt;now&lt;/b&gt; &#34;here&#34;</td>"},
		{"", "\n ", "<td>: </td>"},
	}
	for _, tc := range tests {
		if got := NoteCell(tc.guest, tc.note); got != tc.want {
			t.Errorf("NoteCell(%q, %q) = %q, want %q", tc.guest, tc.note, got, tc.want)
		}
	}
}
