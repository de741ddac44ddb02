package validport

import "testing"

func TestValidPort(t *testing.T) {
	tests := []struct {
		name string
		n    int
		want bool
	}{
		{"zero", 0, false},
		{"first", 1, true},
		{"usual", 8080, true},
		{"last", 65535, true},
		{"one above", 65536, false},
		{"far above", 70000, false},
		{"negative", -80, false},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := ValidPort(tc.n); got != tc.want {
				t.Errorf("ValidPort(%v) = %v, want %v", tc.n, got, tc.want)
			}
		})
	}
}
