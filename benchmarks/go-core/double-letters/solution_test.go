package doubleletters

import "testing"

func TestCountDoubles(t *testing.T) {
	tests := []struct {
		name string
		s    string
		want int
	}{
		{"empty", "", 0},
		{"one", "a", 0},
		{"none", "disk", 0},
		{"inside", "book", 1},
		{"at the start", "eel", 1},
		{"at the end", "full", 1},
		{"run", "aaa", 2},
		{"case differs", "Aa", 0},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := CountDoubles(tc.s); got != tc.want {
				t.Errorf("CountDoubles(%q) = %v, want %v", tc.s, got, tc.want)
			}
		})
	}
}
