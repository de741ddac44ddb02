package parkingstayprice

import "testing"

func TestStayPrice(t *testing.T) {
	tests := []struct {
		minutes int
		want    int
	}{
		// 30 minutes are free, 31 are one hour
		{30, 0},
		{31, 250},
		// exactly one hour
		{60, 250},
		// one minute more is the second hour
		{61, 500},
		// 7 hours, 7 * 250 = 1750
		{420, 1750},
		// 8 hours would be 2000, at most 1800
		{480, 1800},
	}
	for _, tt := range tests {
		if got := StayPrice(tt.minutes); got != tt.want {
			t.Errorf("StayPrice(%d) = %d, want %d", tt.minutes, got, tt.want)
		}
	}
}
