package laundrywashtemp

import "testing"

func TestWashTemp(t *testing.T) {
	tests := []struct {
		name    string
		labels  []int
		temp    int
		machine bool
	}{
		{"mixed load", []int{60, 30, 95}, 30, true},
		{"one garment", []int{40}, 40, true},
		{"hand wash among others", []int{60, 0, 40}, 0, false},
		{"empty load", nil, 0, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			temp, machine := WashTemp(tt.labels)
			if temp != tt.temp || machine != tt.machine {
				t.Errorf("WashTemp(%v) = %d, %t; want %d, %t", tt.labels, temp, machine, tt.temp, tt.machine)
			}
		})
	}
}
