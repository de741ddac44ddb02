package volumelimit

import "testing"

func TestVolume(t *testing.T) {
	for _, tc := range []struct {
		name    string
		n, want int
	}{
		{"negative", -5, 0},
		{"just below zero", -1, 0},
		{"zero", 0, 0},
		{"one", 1, 1},
		{"middle", 55, 55},
		{"hundred", 100, 100},
		{"just above", 101, 100},
		{"far above", 900, 100},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := Volume(tc.n); got != tc.want {
				t.Errorf("got %v, want %v", got, tc.want)
			}
		})
	}
}
