package openhour

import "testing"

func TestIsOpen(t *testing.T) {
	for _, tc := range []struct {
		name string
		hour int
		want bool
	}{
		{"night", 3, false},
		{"before opening", 8, false},
		{"opening", 9, true},
		{"noon", 12, true},
		{"last hour", 16, true},
		{"closing", 17, false},
		{"evening", 18, false},
		{"negative", -10, false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := IsOpen(tc.hour); got != tc.want {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}
