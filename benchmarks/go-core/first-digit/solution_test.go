package firstdigit

import "testing"

func TestFirstDigit(t *testing.T) {
	tests := []struct {
		name string
		s    string
		want int
	}{
		{"empty", "", -1},
		{"no digit", "room", -1},
		{"start", "4th", 0},
		{"middle", "order 27 b", 6},
		{"only at the end", "desk9", 4},
		{"zero", "a0", 1},
		{"signs", "/:-", -1},
		{"after an umlaut", "ä1", 2},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := FirstDigit(tc.s); got != tc.want {
				t.Errorf("FirstDigit(%q) = %v, want %v", tc.s, got, tc.want)
			}
		})
	}
}
