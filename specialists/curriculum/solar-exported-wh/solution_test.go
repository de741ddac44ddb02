package solarexportedwh

import "testing"

func TestExportedWh(t *testing.T) {
	tests := []struct {
		name     string
		readings []uint32
		want     uint64
	}{
		{"no readings", nil, 0},
		{"one reading", []uint32{500}, 0},
		{"rising", []uint32{100, 150, 150, 420}, 320},
		{"counter wraps", []uint32{4294967290, 4}, 10},
		{"sum above 32 bits", []uint32{0, 4000000000, 3000000000, 3000000005}, 7294967301},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := ExportedWh(tt.readings); got != tt.want {
				t.Errorf("ExportedWh(%v) = %d, want %d", tt.readings, got, tt.want)
			}
		})
	}
}
