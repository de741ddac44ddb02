package topdigit

import "testing"

func TestTopDigit(t *testing.T) {
	tests := []struct {
		name string
		n    int
		want int
	}{
		{"zero", 0, 0},
		{"one digit", 4, 4},
		{"first is largest", 931, 9},
		{"middle is largest", 1702, 7},
		{"last is largest", 1238, 8},
		{"all equal", 555, 5},
		{"round", 600, 6},
	}
	for _, tc := range tests {
		t.Run(tc.name, func(t *testing.T) {
			if got := TopDigit(tc.n); got != tc.want {
				t.Errorf("TopDigit(%v) = %v, want %v", tc.n, got, tc.want)
			}
		})
	}
}
