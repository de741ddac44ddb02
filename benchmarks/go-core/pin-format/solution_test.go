package pinformat

import "testing"

func TestValidPin(t *testing.T) {
	tests := []struct {
		name string
		pin  string
		want bool
	}{
		{"empty", "", false},
		{"good", "1234", true},
		{"zeros and nines", "0909", true},
		{"short", "123", false},
		{"long", "12345", false},
		{"first is a letter", "a234", false},
		{"last is a letter", "123x", false},
		{"sign", "-123", false},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := ValidPin(tc.pin); got != tc.want {
				t.Errorf("ValidPin(%q) = %v, want %v", tc.pin, got, tc.want)
			}
		})
	}
}
