package crosswordsuits

import "testing"

func TestSuits(t *testing.T) {
	tests := []struct {
		pattern string
		word    string
		want    bool
	}{
		// the same
		{"ab", "ab", true},
		// any character
		{"?b", "ab", true},
		// the last one differs
		{"ab", "ac", false},
		// too long
		{"a", "ab", false},
		// too short
		{"ab", "a", false},
		// é is one character
		{"?", "é", true},
	}
	for _, tt := range tests {
		if got := Suits(tt.pattern, tt.word); got != tt.want {
			t.Errorf("Suits(%v, %v) = %v, want %v", tt.pattern, tt.word, got, tt.want)
		}
	}
}
