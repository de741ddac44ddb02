package vowelcount

import "testing"

func TestCountVowels(t *testing.T) {
	tests := []struct {
		name string
		s    string
		want int
	}{
		{"empty", "", 0},
		{"no vowels", "rhythm 12", 0},
		{"all lower", "aeiou", 5},
		{"all upper", "AEIOU", 5},
		{"word", "Invoice", 4},
		{"repeated", "queue", 4},
		{"accented", "café", 1},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := CountVowels(tc.s); got != tc.want {
				t.Errorf("CountVowels(%q) = %v, want %v", tc.s, got, tc.want)
			}
		})
	}
}
