package lettertally

import (
	"maps"
	"testing"
)

func TestTally(t *testing.T) {
	tests := []struct {
		name string
		s    string
		want map[rune]int
	}{
		{"empty", "", map[rune]int{}},
		{"no letters", "12-34", map[rune]int{}},
		{"lower", "abca", map[rune]int{'a': 2, 'b': 1, 'c': 1}},
		{"both cases", "AaB", map[rune]int{'a': 2, 'b': 1}},
		{"skips others", "x1 x!", map[rune]int{'x': 2}},
		{"umlaut", "Öö", map[rune]int{'ö': 2}},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := Tally(tc.s); !maps.Equal(got, tc.want) {
				t.Errorf("Tally(%q) = %v, want %v", tc.s, got, tc.want)
			}
		})
	}
}
