package rainticks

import "testing"

func TestTicks(t *testing.T) {
	tests := []struct {
		readings []uint16
		want     int
	}{
		// no reading and one reading
		{nil, 0},
		{[]uint16{5}, 0},
		// no step
		{[]uint16{5, 5}, 0},
		// 2 + 3
		{[]uint16{1, 3, 6}, 5},
		// wrapped: 65535 to 0 is one tick
		{[]uint16{65535, 0}, 1},
		// 65535 + 1 ticks are more than a uint16
		{[]uint16{0, 65535, 0}, 65536},
	}
	for _, tt := range tests {
		if got := Ticks(tt.readings); got != tt.want {
			t.Errorf("Ticks(%v) = %d, want %d", tt.readings, got, tt.want)
		}
	}
}
