package nightshift

import "testing"

func TestIsNight(t *testing.T) {
	tests := []struct {
		name string
		hour int
		want bool
	}{
		{"midnight", 0, true},
		{"last hour", 5, true},
		{"morning", 6, false},
		{"noon", 12, false},
		{"evening", 21, false},
		{"first hour", 22, true},
		{"before midnight", 23, true},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := IsNight(tc.hour); got != tc.want {
				t.Errorf("IsNight(%v) = %v, want %v", tc.hour, got, tc.want)
			}
		})
	}
}
