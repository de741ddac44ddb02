package parkingstayprice

import "testing"

func TestStayPrice(t *testing.T) {
	tests := []struct{ minutes, want int }{
		{30, 0},
		{31, 250},
		{120, 500},
		{121, 750},
		{420, 1750},
		{600, 1800},
	}
	for _, tc := range tests {
		if got := StayPrice(tc.minutes); got != tc.want {
			t.Errorf("StayPrice(%d) = %d, want %d", tc.minutes, got, tc.want)
		}
	}
}
