package tanklowsensors

import (
	"reflect"
	"testing"
)

func TestLowTanks(t *testing.T) {
	tests := []struct {
		tanks []WaterTank
		want  []string
	}{
		// no tanks
		{nil, nil},
		// without a sensor
		{[]WaterTank{{"a", nil}}, nil},
		// the limit itself is not low, one below is
		{[]WaterTank{{"a", &Sensor{5}}, {"b", &Sensor{4}}}, []string{"b"}},
		// the lowest first
		{[]WaterTank{{"a", &Sensor{2}}, {"b", &Sensor{1}}}, []string{"b", "a"}},
		// equal readings keep their order
		{[]WaterTank{{"b", &Sensor{1}}, {"a", &Sensor{1}}}, []string{"b", "a"}},
	}
	for _, tt := range tests {
		if got := LowTanks(tt.tanks, 5); !reflect.DeepEqual(got, tt.want) {
			t.Errorf("LowTanks(%v, 5) = %v, want %v", tt.tanks, got, tt.want)
		}
	}
}
