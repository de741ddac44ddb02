package firstline

import "testing"

func TestFirstLine(t *testing.T) {
	for _, tc := range []struct {
		name       string
		text, want string
	}{
		{"empty", "", ""},
		{"no newline", "title", "title"},
		{"two lines", "title\nbody", "title"},
		{"three lines", "a\nb\nc", "a"},
		{"blank first", "\nbody", ""},
		{"carriage return", "title\r\nbody", "title"},
		{"spaces stay", " a \nb", " a "},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := FirstLine(tc.text); got != tc.want {
				t.Errorf("got %q, want %q", got, tc.want)
			}
		})
	}
}
