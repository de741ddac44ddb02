package linecount

import "testing"

func TestLineCount(t *testing.T) {
	for _, tc := range []struct {
		name string
		text string
		want int
	}{
		{"empty", "", 0},
		{"one line", "a", 1},
		{"one line ended", "a\n", 1},
		{"two lines", "a\nb", 2},
		{"two lines ended", "a\nb\n", 2},
		{"only a newline", "\n", 1},
		{"blank line", "a\n\nb", 3},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := LineCount(tc.text); got != tc.want {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}
