package firstnonascii

import "testing"

func TestFirstNonASCII(t *testing.T) {
	for _, tc := range []struct {
		name string
		s    string
		want int
	}{
		{"empty", "", -1},
		{"plain", "abc", -1},
		{"highest ASCII", "a\x7f", -1},
		{"first", "éa", 0},
		{"later", "café", 3},
		{"lowest other", "ab\u0080", 2},
		{"two of them", "aéü", 1},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := FirstNonASCII(tc.s); got != tc.want {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}
