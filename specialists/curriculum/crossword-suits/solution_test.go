package crosswordsuits

import "testing"

func TestSuits(t *testing.T) {
	tests := []struct {
		pattern, word string
		want          bool
	}{
		{"?a?t", "café", false},
		{"?a?é", "café", true},
		{"ca?", "card", false},
		{"ca?d", "car", false},
		{"oak", "oaK", false},
		{"?ak", "bak", true},
		{"", "", true},
	}
	for _, tt := range tests {
		if got := Suits(tt.pattern, tt.word); got != tt.want {
			t.Errorf("Suits(%q, %q) = %v, want %v", tt.pattern, tt.word, got, tt.want)
		}
	}
}
