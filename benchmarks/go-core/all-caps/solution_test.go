package allcaps

import "testing"

func TestAllCaps(t *testing.T) {
	tests := []struct {
		name string
		s    string
		want bool
	}{
		{"empty", "", false},
		{"caps", "ERROR", true},
		{"caps and digits", "ERROR 42", true},
		{"lower", "error", false},
		{"mixed", "Error", false},
		{"no letters", "42!", false},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := AllCaps(tc.s); got != tc.want {
				t.Errorf("AllCaps(%q) = %v, want %v", tc.s, got, tc.want)
			}
		})
	}
}
