package greyramp

import (
	"slices"
	"testing"
)

func TestRamp(t *testing.T) {
	tests := []struct {
		name        string
		first, last uint8
		n           int
		want        []uint8
	}{
		{"up", 0, 255, 4, []uint8{0, 85, 170, 255}},
		{"down, rounded toward zero", 200, 10, 5, []uint8{200, 153, 105, 58, 10}},
		{"two", 7, 9, 2, []uint8{7, 9}},
		{"more levels than values", 3, 4, 3, []uint8{3, 3, 4}},
		{"one", 40, 90, 1, []uint8{40}},
		{"none", 1, 2, 0, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Ramp(tt.first, tt.last, tt.n); !slices.Equal(got, tt.want) {
				t.Errorf("Ramp(%d, %d, %d) = %v, want %v", tt.first, tt.last, tt.n, got, tt.want)
			}
		})
	}
}
