package greyramp

import (
	"reflect"
	"testing"
)

func TestRamp(t *testing.T) {
	tests := []struct {
		first uint8
		last  uint8
		n     int
		want  []uint8
	}{
		// none
		{0, 10, 0, nil},
		// just first
		{5, 10, 1, []uint8{5}},
		// both ends
		{0, 10, 2, []uint8{0, 10}},
		// even steps
		{0, 10, 3, []uint8{0, 5, 10}},
		// downwards
		{10, 0, 3, []uint8{10, 5, 0}},
	}
	for _, tt := range tests {
		if got := Ramp(tt.first, tt.last, tt.n); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("Ramp(%v, %v, %v) = %v, want %v", tt.first, tt.last, tt.n, got, tt.want)
		}
	}
}
