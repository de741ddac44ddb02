package samename

import "testing"

func TestSameName(t *testing.T) {
	tests := []struct {
		name string
		a    string
		b    string
		want bool
	}{
		{"empty", "", "", true},
		{"only spaces", "  ", "", true},
		{"equal", "Ann", "Ann", true},
		{"case", "ANN", "ann", true},
		{"spaces", " Ann", "Ann  ", true},
		{"second has spaces", "ann", " Ann ", true},
		{"inner space", "An n", "Ann", false},
		{"different", "Ann", "Anna", false},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := SameName(tc.a, tc.b); got != tc.want {
				t.Errorf("SameName(%q, %q) = %v, want %v", tc.a, tc.b, got, tc.want)
			}
		})
	}
}
