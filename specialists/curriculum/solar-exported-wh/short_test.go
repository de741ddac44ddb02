package solarexportedwh

import "testing"

func TestExportedWh(t *testing.T) {
	tests := []struct {
		readings []uint32
		want     uint64
	}{
		// no reading and one reading
		{nil, 0},
		{[]uint32{5}, 0},
		// 2 + 3
		{[]uint32{1, 3, 6}, 5},
		// wrapped: the largest value to 0 is 1
		{[]uint32{4294967295, 0}, 1},
		// 4294967295 + 1 is more than 32 bits
		{[]uint32{0, 4294967295, 0}, 4294967296},
	}
	for _, tt := range tests {
		if got := ExportedWh(tt.readings); got != tt.want {
			t.Errorf("ExportedWh(%v) = %d, want %d", tt.readings, got, tt.want)
		}
	}
}
