package newsexcerpt

import "testing"

func TestExcerpt(t *testing.T) {
	tests := []struct {
		text  string
		limit int
		want  string
	}{
		// no words
		{"", 5, ""},
		// all fit, just
		{"ab cd", 5, "ab cd"},
		// the second does not fit
		{"ab cd", 4, "ab…"},
		// not even the first
		{"ab", 1, "…"},
		// single spaces
		{"a   b", 3, "a b"},
		// é is one rune
		{"é b", 3, "é b"},
	}
	for _, tt := range tests {
		if got := Excerpt(tt.text, tt.limit); got != tt.want {
			t.Errorf("Excerpt(%v, %v) = %v, want %v", tt.text, tt.limit, got, tt.want)
		}
	}
}
