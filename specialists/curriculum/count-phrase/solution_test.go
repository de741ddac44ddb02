package countphrase

import "testing"

func TestPhrase(t *testing.T) {
	tests := []struct {
		n    int
		noun string
		want string
	}{
		{0, "file", "no files"},
		{1, "file", "one file"},
		{12, "file", "12 files"},
		{1, "entry", "one entry"},
		{2, "entry", "2 entries"},
		{0, "query", "no queries"},
	}
	for _, tt := range tests {
		if got := Phrase(tt.n, tt.noun); got != tt.want {
			t.Errorf("Phrase(%d, %q) = %q, want %q", tt.n, tt.noun, got, tt.want)
		}
	}
}
