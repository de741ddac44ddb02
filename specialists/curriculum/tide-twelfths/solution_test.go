package tidetwelfths

import "testing"

func TestHeightAfter(t *testing.T) {
	tests := []struct{ low, high, hours, want int }{
		{50, 290, 0, 50},
		{50, 290, 2, 110},
		{-40, 80, 4, 50},
		{0, 100, 5, 91},
		{50, 290, 9, 290},
		{50, 290, -1, 50},
	}
	for _, tc := range tests {
		if got := HeightAfter(tc.low, tc.high, tc.hours); got != tc.want {
			t.Errorf("HeightAfter(%d, %d, %d) = %d, want %d", tc.low, tc.high, tc.hours, got, tc.want)
		}
	}
}
