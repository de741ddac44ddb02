package countphrase

import "testing"

func TestPhrase(t *testing.T) {
	tests := []struct {
		n    int
		noun string
		want string
	}{
		// none
		{0, "file", "no files"},
		// one
		{1, "file", "one file"},
		// two
		{2, "file", "2 files"},
		// y becomes ies
		{2, "city", "2 cities"},
		// but not for one
		{1, "city", "one city"},
		{0, "city", "no cities"},
	}
	for _, tt := range tests {
		if got := Phrase(tt.n, tt.noun); got != tt.want {
			t.Errorf("Phrase(%v, %v) = %v, want %v", tt.n, tt.noun, got, tt.want)
		}
	}
}
