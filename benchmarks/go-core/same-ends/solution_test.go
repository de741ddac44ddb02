package sameends

import "testing"

func TestSameEnds(t *testing.T) {
	tests := []struct {
		name string
		s    string
		want bool
	}{
		{"empty", "", false},
		{"one byte", "x", true},
		{"equal", "abca", true},
		{"different", "abc", false},
		{"two equal", "--", true},
		{"two different", "ab", false},
		{"case differs", "Ana", false},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := SameEnds(tc.s); got != tc.want {
				t.Errorf("SameEnds(%q) = %v, want %v", tc.s, got, tc.want)
			}
		})
	}
}
