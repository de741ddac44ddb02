package rainticks

import "testing"

func TestTicks(t *testing.T) {
	tests := []struct {
		name     string
		readings []uint16
		want     int
	}{
		{"none", nil, 0},
		{"single", []uint16{500}, 0},
		{"rising and dry", []uint16{10, 25, 25, 31}, 21},
		{"wrap", []uint16{65530, 4}, 10},
		{"more than the counter holds", []uint16{0, 65535, 10, 60010}, 65535 + 11 + 60000},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Ticks(tt.readings); got != tt.want {
				t.Errorf("Ticks(%v) = %d, want %d", tt.readings, got, tt.want)
			}
		})
	}
}
